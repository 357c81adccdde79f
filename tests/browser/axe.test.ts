/** No page breaks a rule of WCAG 2.2 AA that axe-core can check, whatever the reader's colours, with and without script. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { breaches, openWithoutScript } from './axe.ts';
import { openPage } from './page.ts';
import { PAGE_PATHS } from './site-pages.ts';
import { started } from './started.ts';
import { STATES } from './story-states.ts';

/** What readers ask their systems for besides the light colours; contrast is asked for in `src/styles/colours.test.ts`. */
const COLOURS = [
  { name: 'dark', colorScheme: 'dark' },
  { name: 'own light colours', colorScheme: 'light', forcedColors: 'active' },
  { name: 'own dark colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** All rules in the light colours, then in the other colours those that colours can break. */
async function inAllColours(page: Page): Promise<string[]> {
  const found = (await breaches(page)).map((breach) => `light: ${breach}`);
  for (const { name, ...media } of COLOURS) {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    found.push(...(await breaches(page, 'colours')).map((breach) => `${name}: ${breach}`));
  }
  return found;
}

/** Waits for the page, and keeps the controls of slides, which go out of sight after a while unless they have the focus. */
async function awake(page: Page, path: string): Promise<void> {
  await started(page, path);
  if (path === '/present/') await page.locator('[data-do="next"]').focus();
}

describe.each(PAGE_PATHS)('%s', (path) => {
  test('with script, in all colours', async () => {
    await using open = await openPage({ path, ...DESK, reducedMotion: true });
    await awake(open.page, path);
    expect(await inAllColours(open.page)).toEqual([]);
  });

  test('on a phone', async () => {
    await using open = await openPage({ path, ...PHONE, reducedMotion: true });
    await awake(open.page, path);
    expect(await breaches(open.page)).toEqual([]);
  });

  test('without script, in all colours', async () => {
    await using open = await openWithoutScript({ path, ...PHONE, reducedMotion: true });
    expect(await inAllColours(open.page)).toEqual([]);
  });
});

describe.each(Object.entries(STATES))('the story with %s', (_, enter) => {
  test('in all colours', async () => {
    await using open = await openPage({ ...DESK, reducedMotion: true });
    await open.page.locator('html[data-enhanced]').waitFor();
    await enter(open.page);
    expect(await inAllColours(open.page)).toEqual([]);
  });

  test('on a phone', async () => {
    await using open = await openPage({ ...PHONE, reducedMotion: true });
    await open.page.locator('html[data-enhanced]').waitFor();
    await enter(open.page);
    expect(await breaches(open.page)).toEqual([]);
  });
});

test('the check finds what is wrong', async () => {
  // The page's policy lets no text become markup.
  await using open = await openPage({ path: '/404.html', context: { bypassCSP: true } });
  await open.page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<main><p id="faint">Hardly to be read</p><button></button></main>',
    );
    document.getElementById('faint')?.style.setProperty('color', '#ccc');
  });
  const found = (await breaches(open.page)).join('\n');
  for (const rule of ['color-contrast', 'button-name', 'landmark-no-duplicate-main'])
    expect(found).toContain(rule);
});
