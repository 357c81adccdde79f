/** The states that a reader can bring the story page into, for tests that look at all of them. */
import type { Page } from 'playwright-core';

import { scrollTo, settled } from './marks.ts';

/** What a reader can open on the story page; each brings a page whose script runs into one state. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the list of chapters open': async (page) => {
    await page.locator('details.contents > summary').click();
    await page.locator('details.contents nav').waitFor();
  },
  'the ways to read open': async (page) => {
    await page.locator('details:has([data-reading-fields]) > summary').click();
    await page.locator('[data-reading-fields]:enabled').waitFor();
  },
  'one step at a time': async (page) => {
    await page.locator('[data-step-by-step]').first().click();
    await page.locator('html[data-way="step"] [data-current]').waitFor();
  },
  'a note open': async (page) => {
    await page.locator('[data-claim]').first().click();
    await page.locator('.card').waitFor();
    await copyLinks(page);
  },
  'the notes below a step open': async (page) => {
    await page.locator('.step .notes > summary').first().click();
    await page.locator('.step .notes[open] [data-note]').first().waitFor();
    await copyLinks(page);
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
  if (mapped === null) throw new Error('no step shows a map');
  await scrollTo(page, mapped);
  await settled(page, mapped);
  await copyLinks(page);
  await page.locator('[data-explore]').click();
  await page.locator('.explore [data-sheet]').waitFor();
}

/** Scrolling brings controls beside titles, a little later; some states scroll on some screens alone. */
async function copyLinks(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('scroll')));
  await page.locator('.step .copy-link').first().waitFor({ state: 'attached' });
}
