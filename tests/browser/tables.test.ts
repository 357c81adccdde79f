/** Tables of data: opened by keyboard or without script, they leave the reader where they are and fit narrow windows. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { tableOf } from '../../src/charts/tables.ts';
import type { FrameName } from '../../src/marks/mark.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtMarks, seenPicture, settled } from './marks.ts';
import { openPage } from './page.ts';
import { onPaper, twoFrames } from './started.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('there is no edition');
const WITH_TABLE = edition.steps
  .filter(({ view }) => tableOf(view, { story, language: 'en', strings: edition.strings }) !== undefined)
  .map(({ id }) => id);

const table = (page: Page, id: string) => page.locator(`[id="${id}"] .data`);

describe.each([
  { width: 360, height: 640 },
  { width: 900, height: 700 },
  { width: 1440, height: 900 },
])('at $width x $height', ({ width, height }) => {
  test('Enter opens a table in the middle of the story; step and picture stay what they were', async () => {
    await using open = await openPage({ path: '/#reach', width, height, reducedMotion: true });
    const { page } = open;
    for (const id of ['hubs', 'inner-line', 'false-precision', 'tensions']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await settled(page, id);
      await table(page, id).locator('summary').focus();
      await settled(page, id);
      await page.keyboard.press('Enter');
      await table(page, id).locator('table').waitFor();
      // Two frames: in the first the page looks again, in the second it would have drawn another picture.
      await twoFrames(page);
      await settled(page, id);
      expect(await page.locator('[data-active]').evaluateAll((all) => all.map((one) => one.id))).toEqual([
        id,
      ]);
      const seen = await seenPicture(page);
      expect(seen.marks, id).toEqual(builtMarks(id, seen.frame as FrameName));
      // What follows lies farther down now, and links to it still land at it.
      const next = edition.steps[edition.steps.findIndex((step) => step.id === id) + 1]?.id ?? '';
      await page.evaluate((hash) => {
        location.hash = hash;
      }, next);
      await settled(page, next);
    }
    open.expectQuiet();
  });

  test('the table comes after its summary in the order of Tab, and keys scroll what is too wide', async () => {
    await using open = await openPage({ path: '/#hubs', width, height, reducedMotion: true });
    const { page } = open;
    await settled(page, 'hubs');
    await table(page, 'hubs').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const region = page.locator('#hubs .data-sheet');
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    const room = () => region.evaluate((element) => element.scrollWidth - element.clientWidth);
    if ((await room()) > 0) {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => (document.querySelector('#hubs .data-sheet')?.scrollLeft ?? 0) > 0);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      'claims/index.html#B3',
    );
    open.expectQuiet();
  });
});

describe.each([320, 360, 900, 1440])('at a width of %d', (width) => {
  test('every opened table stays in its column, and its controls are large enough for a finger', async () => {
    await using open = await openPage({ width, height: 640, javaScriptEnabled: false });
    const { page } = open;
    const found = await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('.data')) one.open = true;
      return [...document.querySelectorAll<HTMLElement>('.data')].map((one) => {
        const sheet = one.querySelector<HTMLElement>('.data-sheet');
        const column = one.parentElement?.getBoundingClientRect();
        const caption = one.querySelector('caption')?.getBoundingClientRect();
        const sizes = [...one.querySelectorAll<HTMLElement>('summary, td a, th a')].map((target) => {
          const { width: wide, height: high } = target.getBoundingClientRect();
          return Math.min(wide, high);
        });
        const texts = [...one.querySelectorAll<HTMLElement>('th, td, caption, p')].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize),
        );
        return {
          id: one.closest('section')?.id ?? '',
          wide: (sheet?.getBoundingClientRect().right ?? 0) - (column?.right ?? 0),
          caption: (caption?.right ?? 0) - (column?.right ?? 0),
          target: Math.min(...sizes),
          text: Math.min(...texts),
        };
      });
    });
    expect(found.map(({ id }) => id)).toEqual(WITH_TABLE);
    expect(found.filter(({ wide, caption }) => wide > 0.5 || caption > 0.5)).toEqual([]);
    expect(found.filter(({ target }) => target < 24)).toEqual([]);
    expect(found.filter(({ text }) => text < 12)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    open.expectQuiet();
  });
});

test('on paper there are no tables', async () => {
  await using open = await openPage({ javaScriptEnabled: false });
  await onPaper(open.page);
  expect(await open.page.locator('.data').count()).toBe(WITH_TABLE.length);
  expect(await open.page.locator('.data:visible').count()).toBe(0);
});
