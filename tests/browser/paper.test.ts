/** The story on paper: every step whole, with its own picture, its notes and the addresses that a reader of paper needs. */
import { describe, expect, test } from 'vitest';

import { scrollTo, settled, STEP_IDS } from './marks.ts';
import { openPage } from './page.ts';
import { onPaper, sheets, twoFrames } from './started.ts';

/** Sheets, with the box that `plain.css` leaves for the page, in millimetres. */
const SHEETS = [
  { format: 'A4', width: 210 - 30, height: 297 - 32 },
  { format: 'Letter', width: 215.9 - 30, height: 279.4 - 32 },
] as const;

/** CSS pixels in a millimetre. */
const MM = 96 / 25.4;

describe.each(SHEETS)('on $format', ({ format, width, height }) => {
  test.each([
    ['read by scrolling', ''],
    ['read one step at a time, in the middle of the story', 'step'],
  ])('%s, the whole story fills 10 to 20 sheets', async (_, way) => {
    await using open = await openPage({ path: '/#network', reducedMotion: true });
    const { page } = open;
    await settled(page, 'network');
    if (way === 'step') {
      await page.locator('.reading summary').click();
      await page.locator('[value="step"]').check();
      await page.waitForSelector('html[data-way="step"]');
    }
    const count = await sheets(page, format);
    expect(count).toBeGreaterThanOrEqual(10);
    expect(count).toBeLessThanOrEqual(20);
  });

  test('no step is torn: each asks to stay whole, and is lower than a sheet', async () => {
    await using open = await openPage({ width: Math.floor(width * MM), height: 900 });
    const { page } = open;
    await settled(page, STEP_IDS[0] ?? '');
    await onPaper(page);
    const steps = await page.locator('[data-step]').evaluateAll((all) =>
      all.map((step) => {
        const still = step.querySelector('[data-still]')?.getBoundingClientRect();
        const words = step.querySelector('.words')?.getBoundingClientRect();
        return {
          id: step.id,
          height: step.getBoundingClientRect().height,
          whole: getComputedStyle(step).breakInside,
          picture: [still?.width ?? 0, still?.height ?? 0] as const,
          besideOrBelow: !still || !words || still.left >= words.right || still.top >= words.bottom,
        };
      }),
    );
    expect(steps.map(({ id }) => id)).toEqual(STEP_IDS);
    for (const step of steps) {
      expect(step.whole, step.id).toBe('avoid');
      expect(step.height, step.id).toBeLessThan(height * MM);
      // Letters of 12.5 units stay above 7 points.
      expect((step.picture[0] / 360) * 12.5 * 0.75, step.id).toBeGreaterThan(7);
      expect(step.picture[0] / step.picture[1], step.id).toBeCloseTo(1.2, 1);
      expect(step.besideOrBelow, step.id).toBe(true);
    }
  });
});

test('a dark screen, the lens, an open note and an open list leave no trace on paper', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true, colorScheme: 'dark' });
  const { page } = open;
  await settled(page, 'hubs');
  await page.locator('[data-lens-toggle]').click();
  await page.locator('#hubs a[data-claim]').first().click();
  await page.locator('.card').waitFor();
  await page.locator('.contents summary').click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(27, 36, 48)');
  const left = await page
    .locator('.bar, .skip, .card, .lens, .notes, .step-links, [data-picture], button, input, summary')
    .evaluateAll((all) =>
      all
        // Folds of citations have their names as headings.
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.cite'))
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(left).toEqual([]);
});

test('the first sheet says what this is, when it was published and where it stands', async () => {
  await using open = await openPage({ reducedMotion: true });
  const { page } = open;
  await settled(page, STEP_IDS[0] ?? '');
  await onPaper(page);
  const imprint = page.locator('#opening .imprint');
  expect(await imprint.isVisible()).toBe(true);
  const words = await imprint.innerText();
  expect(words).toMatch(/Published \d{1,2} \w+ \d{4}\./);
  expect(words).toContain(new URL('/', page.url()).href);
  expect(await page.locator('#opening').evaluate((step) => getComputedStyle(step).breakAfter)).toBe('page');
});

test('every marker has its note, and every number in a note its source with the address written out', async () => {
  await using open = await openPage({ reducedMotion: true });
  const { page } = open;
  await settled(page, STEP_IDS[0] ?? '');
  await scrollTo(page, 'reach');
  await settled(page, 'reach');
  await onPaper(page);
  const sources = await page.locator('.paper-sources li').evaluateAll((all) =>
    all.map((one) => {
      const link = one.querySelector('a');
      const address = link?.getAttribute('href') ?? '';
      return link === null || getComputedStyle(link, '::after').content.includes(address);
    }),
  );
  expect(sources.length).toBeGreaterThan(40);
  expect(sources).not.toContain(false);
  const steps = await page.locator('[data-step]').evaluateAll((all) =>
    all.map((step) => ({
      markers: [...step.querySelectorAll('.words a[data-claim]')].map(({ textContent }) => textContent),
      notes: [...step.querySelectorAll('.paper-notes b')].map(({ textContent }) => textContent),
      numbers: [
        ...(step.querySelector('.paper-notes')?.textContent ?? '').matchAll(/\[([\d, ]+)\]/g),
      ].flatMap(([, list]) => (list ?? '').split(', ').map(Number)),
      seen: (step.querySelector('.paper-notes')?.getClientRects().length ?? 0) > 0,
    })),
  );
  for (const { markers, notes, numbers, seen } of steps) {
    expect(seen).toBe(true);
    expect(notes).toEqual(expect.arrayContaining(markers));
    for (const number of numbers) expect(number >= 1 && number <= sources.length, String(number)).toBe(true);
  }
});

test('printed without script it is the same, but for the address, which only a script or the deployer can know', async () => {
  await using open = await openPage({ javaScriptEnabled: false });
  expect(await sheets(open.page, 'A4')).toBeGreaterThanOrEqual(10);
});

test('the page of a step is printed for learners without who says what, on one sheet, once that is ticked', async () => {
  for (const id of ['posts', 'tensions', 'crackdown']) {
    await using open = await openPage({ path: `/steps/${id}/` });
    const { page } = open;
    const seen = (): Promise<Record<string, boolean>> =>
      page.evaluate(() =>
        Object.fromEntries(
          ['.step-words', '.step-picture', '.step-licence', '.notes', '.cite', '.step-learners'].map(
            (part) => [part, (document.querySelector(part)?.getClientRects().length ?? 0) > 0],
          ),
        ),
      );
    const all = {
      '.step-words': true,
      '.step-picture': true,
      '.step-licence': true,
      '.notes': true,
      '.cite': true,
      '.step-learners': false,
    };
    await onPaper(page);
    expect(await seen(), id).toEqual(all);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('checkbox', { name: /^Print for learners/ }).check();
    await onPaper(page);
    expect(await seen(), id).toEqual({ ...all, '.notes': false, '.cite': false });
    expect(await sheets(page, 'A4'), id).toBe(1);
    expect(await sheets(page, 'Letter'), id).toBe(1);
  }
});

test('after printing, the story goes on where the reader was', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  // What a print dialog does: the page is laid out for paper, and then for the screen again.
  await onPaper(page);
  await twoFrames(page);
  await page.emulateMedia({ media: 'screen' });
  await scrollTo(page, 'reach');
  await settled(page, 'reach');
  expect(await page.locator('html[data-enhanced]').count()).toBe(1);
  open.expectQuiet();
});
