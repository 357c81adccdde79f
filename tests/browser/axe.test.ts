/** No page breaks a rule of WCAG 2.2 AA that axe-core can check, whatever the reader's colours, with and without script. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { breaches, openWithoutScript } from './axe.ts';
import { STEP_IDS, scrollTo, settled } from './marks.ts';
import { openPage } from './page.ts';
import { PAGE_PATHS } from './site-pages.ts';

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

describe.each(PAGE_PATHS)('%s', (path) => {
  test('with script, in all colours', async () => {
    await using open = await openPage({ path, ...DESK, reducedMotion: true });
    expect(await inAllColours(open.page)).toEqual([]);
  });

  test('on a phone', async () => {
    await using open = await openPage({ path, ...PHONE, reducedMotion: true });
    expect(await breaches(open.page)).toEqual([]);
  });

  test('without script, in all colours', async () => {
    await using open = await openWithoutScript({ path, ...PHONE, reducedMotion: true });
    expect(await inAllColours(open.page)).toEqual([]);
  });
});

/** What a reader can open on the story page; each brings the page into one state. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the list of chapters open': async (page) => {
    await page.locator('details.contents > summary').click();
    await page.locator('details.contents nav').waitFor();
  },
  'a note open': async (page) => {
    await page.locator('[data-claim]').first().click();
    await page.locator('.card').waitFor();
  },
  'the notes below a step open': async (page) => {
    await page.locator('.step .notes > summary').first().click();
    await page.locator('.step .notes[open] [data-note]').first().waitFor();
  },
  'the lens on': async (page) => {
    await page.locator('[data-lens-toggle]').click();
    await page.locator('html[data-lens]').waitFor();
  },
  'one speaker set off': async (page) => {
    await page.locator('[data-lens-toggle]').click();
    await page.locator('.lens-strip button').last().click();
    await page.locator('html[data-lens]:not([data-lens="all"])').waitFor();
  },
  'the map open': async (page) => {
    await openMap(page);
  },
  'a place of the map chosen': async (page) => {
    await openMap(page);
    await page.locator('.explore select').selectOption({ index: 1 });
    await page.locator('.explore-panel.filled').waitFor();
  },
};

async function openMap(page: Page): Promise<void> {
  const mapped = await page.locator('[data-step][data-map]').first().getAttribute('id');
  const id = STEP_IDS.find((step) => step === mapped);
  if (id === undefined) throw new Error('no step shows a map');
  await scrollTo(page, id);
  await settled(page, id);
  await page.locator('[data-explore]').click();
  await page.locator('.explore [data-sheet]').waitFor();
}

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
  await using open = await openPage({ path: '/404.html' });
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
