/** The pages for teaching: the sorting exercise by keyboard, with and without script, and every sheet on paper. */
import type { Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';

import { loadStory } from '../../src/story/load.ts';
import { openPage } from './page.ts';
import { onPaper, sheets } from './started.ts';

const story = loadStory();
const claims = story.claims.filter(({ id }) => id.startsWith('C'));
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const { sorting } = edition.strings.teach;
const EXERCISE = '/teach/who-says-it/';
const ORDER = ['narration', 'quoted', 'paraphrased', 'inference'];

const status = (page: Page) => page.locator('[data-sorting] [data-status]');
const verdicts = (page: Page) =>
  page.locator('[data-sort]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));

/** The result as the script writes it. */
const resultText = (right: number, among: number): string =>
  sorting.result.replace('{right}', String(right)).replace('{sorted}', String(among));

/** Sorts every claim with the keyboard alone, from wherever the focus is before the form. */
async function sortAll(page: Page, choose: (speaker: string, index: number) => string): Promise<void> {
  await page.locator('[data-sort] a').first().focus();
  for (const [index, { speaker }] of claims.entries()) {
    const wanted = ORDER.indexOf(choose(speaker, index));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let step = 0; step < wanted; step += 1) await page.keyboard.press('ArrowDown');
    // The link of the next claim.
    if (index + 1 < claims.length) await page.keyboard.press('Tab');
  }
}

describe('sorting the claims', () => {
  it('by keyboard alone tells that all are right', async () => {
    await using open = await openPage({ path: EXERCISE });
    const { page } = open;
    await page.locator('[data-sorting] button[type="submit"]:visible').waitFor();
    await sortAll(page, (speaker) => speaker);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent !== '');
    expect(await status(page).textContent()).toBe(resultText(claims.length, claims.length));
    expect(await status(page).getAttribute('role')).toBe('status');
    expect(new Set(await verdicts(page))).toEqual(new Set(['right']));
    open.expectQuiet();
  });

  it('names what is otherwise and what is open, beside each claim too, and takes a verdict back with its choice', async () => {
    await using open = await openPage({ path: EXERCISE, width: 360, height: 640 });
    const { page } = open;
    await page.locator('[data-sorting] button[type="submit"]:visible').waitFor();
    // C1 right, C2 otherwise but open to argument, C3 wrong, the rest open.
    await page.locator('input[name="C1"][value="narration"]').check();
    await page.locator('input[name="C2"][value="paraphrased"]').check();
    await page.locator('input[name="C3"][value="inference"]').check();
    await page.locator('[data-sorting] button[type="submit"]').click();
    const rest = claims.slice(3).map(({ id }) => id);
    const said = [
      resultText(1, 3),
      sorting.other.replace('{ids}', 'C3'),
      sorting.argued.replace('{ids}', 'C2'),
      sorting.open.replace('{count}', String(rest.length)),
    ].join(' ');
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent !== '');
    expect(await status(page).textContent()).toBe(said);
    expect(await verdicts(page)).toEqual(['right', 'arguable', 'wrong', ...rest.map(() => 'missing')]);
    expect(await page.locator('[data-sort="C2"] [data-said]').textContent()).toBe(sorting.arguable);
    const line = page.locator('[data-sort="C3"] [data-said]');
    expect(await line.textContent()).toBe(sorting.wrong);
    expect(await page.locator('[data-sort="C3"]').getAttribute('aria-describedby')).toBe(
      await line.getAttribute('id'),
    );
    // The id leads to the claim.
    await status(page).getByRole('link', { name: 'C3', exact: true }).click();
    await page.waitForFunction(() => {
      const top = document.querySelector('[data-sort="C3"]')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight / 2;
    });
    await page.locator('input[name="C3"][value="narration"]').check();
    expect(await line.textContent()).toBe('');
    expect((await verdicts(page))[2]).toBeNull();

    await page.locator('[data-sorting] button[type="reset"]').click();
    expect(await page.locator('[data-sorting] input:checked').count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
    expect(new Set(await verdicts(page))).toEqual(new Set([null]));
    // The focus is where one begins again.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('C1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    open.expectQuiet();
  });

  it('keeps what is ticked when the reader looks up a step and comes back, and when the page is loaded anew', async () => {
    await using open = await openPage({ path: EXERCISE });
    const { page } = open;
    const ticked = () =>
      page
        .locator('[data-sorting] input:checked')
        .evaluateAll((inputs) =>
          inputs.map((input) => `${input.getAttribute('name')} ${input.getAttribute('value')}`),
        );
    const ready = () => page.locator('[data-sorting] button[type="submit"]:visible').waitFor();
    await ready();
    await page.locator('input[name="C1"][value="narration"]').check();
    await page.locator('input[name="C5"][value="inference"]').check();
    const wanted = ['C1 narration', 'C5 inference'];
    await page.locator('[data-sort="C5"] .sorting-told a').click();
    await page.waitForURL(/#led-away$/);
    await page.waitForSelector('html[data-enhanced]');
    await page.goBack();
    await ready();
    await expect.poll(ticked).toEqual(wanted);
    await page.reload();
    await ready();
    await expect.poll(ticked).toEqual(wanted);
    open.expectQuiet();
  });

  it('works without script: a form to fill in, the key behind a fold, and nothing that does nothing', async () => {
    await using open = await openPage({ path: EXERCISE, javaScriptEnabled: false });
    const { page } = open;
    await sortAll(page, (speaker) => speaker);
    expect(await page.locator('[data-sorting] input:checked').count()).toBe(claims.length);
    // Enter sends the form nowhere, so that no choice is lost.
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-sorting] input:checked').count()).toBe(claims.length);
    expect(await page.locator('[data-sorting] button:visible').count()).toBe(0);
    expect(await page.locator('[data-key-of]:visible').count()).toBe(0);
    await page.locator('.sorting-key summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-key-of]:visible').count()).toBe(claims.length);
    open.expectQuiet();
  });
});

const exercises = [...edition.sheets.keys()].filter((id) => id !== 'overview');
const printed = [
  ...exercises.map((id) => `/teach/${id}/`),
  '/teach/questions/',
  ...story.chapters.map(({ id }) => `/teach/questions/${id}/`),
];

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test.each(printed)('%s fills one or two sheets', async (path) => {
    await using open = await openPage({ path });
    const count = await sheets(open.page, format);
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(2);
    open.expectQuiet();
  });

  test.each(['one-source-notes', 'too-exact-notes', 'who-says-it-key'])(
    '/teach/%s/ fills one sheet',
    async (path) => {
      await using open = await openPage({ path: `/teach/${path}/` });
      expect(await sheets(open.page, format)).toBe(1);
    },
  );

  test('each lesson fills one sheet', async () => {
    await using open = await openPage({ path: '/teach/lessons/' });
    expect(await sheets(open.page, format)).toBe(story.lessons.length);
  });
});

test('on paper a sheet has room to write, its origin, and nothing to press; a key that is open stays off it', async () => {
  await using open = await openPage({ path: EXERCISE, colorScheme: 'dark' });
  const { page } = open;
  await page.locator('.sorting-key summary').click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(27, 36, 48)');
  expect(await page.locator('button:visible, summary:visible, [data-key-of]:visible').count()).toBe(0);
  expect(await page.locator('.teach-name:visible, .teach-credit:visible').count()).toBe(2);
  await using other = await openPage({ path: '/teach/one-source/' });
  await onPaper(other.page);
  expect(await other.page.locator('.teach-room:visible').count()).toBe(5);
});

test.each(['lessons', 'questions', 'questions/the-crackdown', 'answers', ...exercises])(
  '/teach/%s/ fits a phone',
  async (path) => {
    await using open = await openPage({ path: `/teach/${path}/`, width: 360, height: 640 });
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    open.expectQuiet();
  },
);
