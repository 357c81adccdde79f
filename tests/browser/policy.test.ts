/** The content security policy in a browser: it lets every page work, and forbids what it says. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from 'vitest';

import { PAGE_POLICY } from '../../src/hosting/headers.ts';
import { policyOf } from '../../src/hosting/server-files.ts';
import { DIST, readBuilt } from '../build/site.ts';
import { frameOf, openHost } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { answerTo, openPage } from './page.ts';
import type { OpenPage } from './page.ts';
import { PAGE_PATHS } from './site-pages.ts';

/** Opens a page on a host that sends no headers, so that only what the page itself bears counts. */
function openBare(path: string): Promise<OpenPage> {
  return openPage({
    path,
    prepare: (context) =>
      context.route('**/*.html', async (route) => {
        const response = await answerTo(route);
        return route.fulfill({ response, headers: { 'content-type': 'text/html;charset=utf-8' } });
      }),
  });
}

/** Whether nothing went wrong so far. */
function isQuiet(host: HostPage): boolean {
  try {
    host.expectQuiet();
    return true;
  } catch {
    return false;
  }
}

test.each(PAGE_PATHS)('%s keeps to its policy, as element and as header', async (path) => {
  await using open = await openPage({ path, height: 4000 });
  const sent = open.response.headers()['content-security-policy'] ?? '';
  expect(sent).toMatch(/^default-src 'none'; .*; trusted-types 'none'; .*frame-ancestors (?:'self'|\*)$/);
  expect(sent).not.toContain('unsafe');
  await open.page.waitForLoadState('networkidle');
  open.expectQuiet();
});

describe('the policy in the page alone', () => {
  test.each([
    [
      'a script in the page',
      () => {
        const script = document.createElement('script');
        script.append('document.title = "injected"');
        document.body.append(script);
      },
    ],
    [
      'a style attribute',
      () => {
        document.body.setAttribute('style', 'display: none');
      },
    ],
    [
      'a picture from elsewhere',
      () => {
        const image = new Image();
        image.src = 'https://elsewhere.example/a.png';
        document.body.append(image);
      },
    ],
    [
      'a handler in an attribute',
      () => {
        try {
          document.body.setAttribute('onclick', 'document.title = "injected"');
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
        document.body.click();
      },
    ],
    [
      'text as markup',
      () => {
        try {
          document.body.innerHTML = '<p id="injected">injected</p>';
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
      },
    ],
    [
      'text as code',
      () => {
        // Later, because code that comes from the outside, as this does, may make code of text while it runs.
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['document.title = "injected"']).call(undefined);
          } catch (error) {
            if (!(error instanceof EvalError)) throw error;
          }
        });
      },
    ],
  ] satisfies [string, () => void][])('forbids %s, and tests hear of it', async (_, inject) => {
    await using open = await openBare('/404.html');
    expect(open.response.headers()).not.toHaveProperty('content-security-policy');
    open.expectQuiet();
    await open.page.evaluate(inject);
    await expect.poll(() => open.noise.some((line) => line.includes('policy: '))).toBe(true);
    expect(await open.page.title()).not.toContain('injected');
    expect(await open.page.locator('#injected').count()).toBe(0);
    expect(await open.page.locator('h1').isVisible()).toBe(true);
  });
});

describe('frames', () => {
  test('of other sites show embedded pages', async () => {
    await using host = await openHost({ body: frameOf('/embed/hubs/', 600) });
    await expect.poll(() => host.page.frameLocator('iframe').locator('h1').count()).toBe(1);
    host.expectQuiet();
  });

  test.each(['/', '/claims/', '/embed/', '/present/'])('of other sites do not show %s', async (path) => {
    await using host = await openHost({ body: frameOf(path, 600) });
    await expect.poll(() => isQuiet(host)).toBe(false);
    host.expectQuiet(/frame-ancestors 'self'|\(net::ERR_BLOCKED_BY_RESPONSE\)/);
    expect(await host.page.frameLocator('iframe').locator('main').count()).toBe(0);
  });
});

test('a disk is a place like others: style, classic scripts and the policy itself hold there', async () => {
  await using open = await openPage({ path: '/404.html' });
  const { page } = open;
  await page.context().unrouteAll();
  await page.goto(pathToFileURL(join(DIST, 'embed/why-these-cities/index.html')).href);
  const frame = page.mainFrame();
  await frame.locator('[data-current] [rel="next"]').click();
  expect(await frame.locator('html').getAttribute('data-stepped')).toBe('');
  const sheets = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
      ({ sheet }) => sheet !== null,
    ),
  );
  expect(new Set(sheets)).toEqual(new Set([true]));
  expect(open.noise.filter((line) => /policy/i.test(line))).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "injected"');
    document.body.append(script);
  });
  await expect.poll(() => open.noise.filter((line) => line.includes('policy: '))).not.toEqual([]);
  expect(await page.title()).not.toBe('injected');
});

test('the page bears what the module says', () => {
  expect(policyOf(readBuilt('index.html').toString('utf8'))).toBe(PAGE_POLICY);
});
