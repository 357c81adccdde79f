/** The site in a folder of a host, and on hosts that do not send readers on to the slash at the end of a folder's address. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';

import { DIST } from '../build/site.ts';
import { settled, STEP_IDS } from './marks.ts';
import { addressOf, answerTo, openPage } from './page.ts';

/** Lets the site lie under `/a/b/` of its host; everything else there is unknown. */
async function inFolder(context: BrowserContext, folder = '/a/b/'): Promise<void> {
  await context.route(addressOf('/**'), async (route) => {
    const url = new URL(route.request().url());
    const inside = url.pathname.startsWith(folder) ? url.pathname.slice(folder.length - 1) : '/unknown';
    await route.fulfill({
      response: await answerTo(route, addressOf(inside + url.search)),
    });
  });
}

/** A host that gives a folder's page without the slash, and does not send readers on. */
async function withoutSlash(context: BrowserContext, folder: string): Promise<void> {
  await context.route(
    (url) => url.pathname === folder,
    async (route) => route.fulfill({ response: await answerTo(route, addressOf(`${folder}/`)) }),
  );
}

test('the story works in a folder', async () => {
  await using open = await openPage({ path: '/a/b/#hubs', reducedMotion: true, prepare: inFolder });
  const { page } = open;
  await settled(page, 'hubs');
  await page.locator('[data-explore]').click();
  await page.locator('.explore').waitFor();
  expect(open.requests.filter((address) => !address.startsWith('/a/b/'))).toEqual([]);
  open.expectQuiet();
});

test.each(['/claims', '/steps/hubs'])('%s asks for its files as if it had its slash', async (folder) => {
  await using open = await openPage({
    path: `${folder}?x=1#top`,
    prepare: (context) => withoutSlash(context, folder),
  });
  const { page } = open;
  expect(page.url()).toBe(addressOf(`${folder}/?x=1#top`));
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  await page.locator('a[href$="index.html"]').first().click();
  await page.waitForURL(addressOf('/index.html'));
  open.expectQuiet();
});

test('an embed without slash and without an origin starts its addresses in its folder, too', async () => {
  await using open = await openPage({
    path: '/host/',
    prepare: async (context) => {
      await withoutSlash(context, '/embed/hubs');
      await context.route(/\/host\/$/, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${addressOf('/embed/hubs')}"></iframe>`,
        }),
      );
    },
  });
  const frame = open.page.frames().find((one) => one.url().includes('/embed/hubs'));
  await frame?.waitForLoadState();
  expect(await frame?.evaluate(() => document.baseURI)).toBe(addressOf('/embed/hubs/'));
  expect(await frame?.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
});

test.each(['/a/b/', '/'])('the page for unknown addresses finds the way home to %s', async (folder) => {
  await using open = await openPage({
    path: `${folder}no/such/page`,
    prepare: (context) => inFolder(context, folder),
  });
  const { page } = open;
  expect(open.response.status()).toBe(404);
  const link = page.locator('[data-home]');
  await expect
    .poll(() => link.evaluate((one: HTMLAnchorElement) => one.href), { timeout: 30_000 })
    .toBe(addressOf(`${folder}index.html`));
  await link.click();
  await page.waitForURL(addressOf(`${folder}index.html`));
  expect(await page.locator('h1').count()).toBe(1);
});

test('opened from a disk the story is at once what it is without script', async () => {
  await using open = await openPage({ path: '/404.html' });
  const { page } = open;
  // Files are no other host.
  await page.context().unrouteAll();
  await page.goto(pathToFileURL(join(DIST, 'index.html')).href);
  const stills = page.locator('[data-still]');
  expect(await stills.count()).toBe(STEP_IDS.length);
  expect(
    await stills.evaluateAll((all) =>
      all.every((still) => still.checkVisibility({ visibilityProperty: true })),
    ),
  ).toBe(true);
  const claim = page.locator('#hubs a[data-claim]').first();
  await claim.click();
  await page.waitForURL(/^file:.*\/claims\/index\.html#/);
  await page.locator(':target').waitFor();
});
