/** Without script, or with one that fails, every step has its own finished picture beside its prose. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { drawPictures } from '../../src/charts/films.ts';
import { loadStory } from '../../src/story/load.ts';
import { scrollTo, settled, STEP_IDS } from './marks.ts';
import { openPage } from './page.ts';

const SIZES = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
] as const;

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('the story has no edition');
const drawn = drawPictures(story, edition, 'portrait');

/** The words in a step's picture as the build draws it, where they are seen. */
const wordsDrawn = (id: string): string[] =>
  (drawn.get(id)?.marks ?? []).flatMap(({ text, opacity }) =>
    text === undefined || text === '' || opacity === 0 ? [] : [text],
  );

/** The words in every still picture that is seen, and how large the picture is. */
async function stills(page: Page): Promise<{ id: string; words: string[]; width: number; height: number }[]> {
  return page.locator('[data-still]').evaluateAll((all) =>
    all
      .filter(
        (still) => getComputedStyle(still).visibility === 'visible' && still.getClientRects().length > 0,
      )
      .map((still) => {
        const { width, height } = still.getBoundingClientRect();
        return {
          id: still.closest('[data-step]')?.id ?? '',
          words: [...still.querySelectorAll('text')].map(({ textContent }) => textContent),
          width,
          height,
        };
      }),
  );
}

/** Waits until as many pictures are seen as given. */
async function waitForStills(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await stills(page)).length, { timeout: 20_000 }).toBe(count);
}

/** How far the page is wider than its window, in CSS pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(SIZES)('without script at $width x $height', (size) => {
  test('every step shows the picture that was built, whole, and fits the window', async () => {
    await using open = await openPage({ ...size, javaScriptEnabled: false });
    const seen = await stills(open.page);
    expect(seen.map(({ id }) => id)).toEqual(STEP_IDS);
    for (const { id, words, width, height } of seen) {
      // Layers are written from bottom to top, marks in the order of the list; only the set of words counts here.
      expect([...words].sort(), id).toEqual(wordsDrawn(id).sort());
      expect(width / height, id).toBeCloseTo(1.2, 1);
      // At seven tenths of its own size its smallest letters would be too small to read.
      expect(width, id).toBeGreaterThan(360 * 0.75);
    }
    expect(await sideways(open.page)).toBeLessThanOrEqual(0);
    open.expectQuiet();
  });

  test('the list of chapters does not lie over the chapter that it led to', async () => {
    await using open = await openPage({ ...size, javaScriptEnabled: false });
    const { page } = open;
    await page.locator('.contents summary').click();
    await page.locator('[data-chapter-link]').nth(5).click();
    const title = page.locator('#posts h3');
    await expect.poll(() => title.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(300);
    const covered = await title.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return !one.contains(document.elementFromPoint(left + Math.min(width, 100) / 2, top + height / 2));
    });
    expect(covered).toBe(false);
  });

  test('claims, words, steps and pages are links that lead there, and no control is shown that does nothing', async () => {
    await using open = await openPage({ ...size, javaScriptEnabled: false });
    const { page } = open;
    expect(
      await page
        .locator('button, input, select, [role="button"]')
        .evaluateAll((all) =>
          all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML),
        ),
    ).toEqual([]);
    const claim = page.locator('#hubs a[data-claim]').first();
    const id = (await claim.getAttribute('data-claim')) ?? '';
    await claim.click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/claims/index.html#${id}`);
    await page.goBack();
    await page.locator('#opening a[data-term]').first().click();
    expect(new URL(page.url()).pathname).toBe('/glossary/index.html');
    await page.goBack();
    await page.locator('#practice h3 a').click();
    expect(new URL(page.url()).hash).toBe('#practice');
  });
});

describe('when the script does not come', () => {
  test('the pictures of all other steps come forth beside the first, and the room between steps closes', async () => {
    await using open = await openPage({
      width: 390,
      height: 844,
      prepare: (context) => context.route('**/*.js', (route) => route.abort()),
    });
    const { page } = open;
    expect(await stills(page)).toEqual([]);
    const before = await page.locator('#hubs').evaluate((step) => getComputedStyle(step).minHeight);
    await waitForStills(page, STEP_IDS.length - 1);
    expect(await page.locator('[data-picture]').isVisible()).toBe(true);
    const after = await page.locator('#hubs').evaluate((step) => getComputedStyle(step).minHeight);
    expect([Number.parseFloat(before) > 100, after]).toEqual([true, '0px']);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  test('and comes after all: the moving layout takes over, and the reader keeps their line', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await using open = await openPage({
      width: 390,
      height: 844,
      prepare: (context) =>
        context.route('**/films/*.json', async (route) => {
          await held;
          await route.continue();
        }),
    });
    const { page } = open;
    await waitForStills(page, STEP_IDS.length - 1);
    const line = page.locator('#network .words > p').first();
    await line.evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant', block: 'center' });
    });
    release();
    await page.waitForSelector('html[data-enhanced]');
    await page.waitForSelector('#network[data-active]');
    expect(await stills(page)).toEqual([]);
    const [picture, box] = [await page.locator('[data-picture]').boundingBox(), await line.boundingBox()];
    expect(box?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
    expect(box?.y).toBeLessThan(844);
  });
});

test.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])(
  'at $width x $height a script that breaks half way leaves the reader at their line, with all pictures',
  async (size) => {
    await using open = await openPage(size);
    const { page, noise } = open;
    await settled(page, STEP_IDS[0] ?? '');
    await scrollTo(page, 'network');
    await settled(page, 'network');
    const line = page.locator('#network .words > p').first();
    const before = (await line.boundingBox())?.y ?? 0;
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('broken on purpose');
      });
    });
    await waitForStills(page, STEP_IDS.length);
    expect(await page.locator('html').getAttribute('data-enhanced')).toBeNull();
    expect(await page.locator('[data-picture] svg[data-frame]:visible').count()).toBe(0);
    expect(Math.abs(((await line.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
    expect(noise).toEqual(['error: broken on purpose']);
  },
);

test('the report of a box that changed while its observer was told is no reason to give up', async () => {
  await using open = await openPage();
  const { page } = open;
  await settled(page, STEP_IDS[0] ?? '');
  await page.evaluate(() => {
    dispatchEvent(
      new ErrorEvent('error', {
        message: 'ResizeObserver loop completed with undelivered notifications.',
      }),
    );
  });
  expect(await page.locator('html').getAttribute('data-enhanced')).toBe('');
});
