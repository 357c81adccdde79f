/** The story in one file, opened from a disk with the network off: whatever the page can do, and no request but for itself. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ONE_FILE } from '../../src/copies/names.ts';
import { DIST } from '../build/site.ts';
import { builtMarks, movedOnTheWay, scrollTo, seenPicture, settled, STEP_IDS } from './marks.ts';
import { openPage } from './page.ts';
import type { OpenPage, PageOptions } from './page.ts';
import { sheets } from './started.ts';

let folder = '';
let disk = '';

beforeAll(() => {
  // Alone and under another name, as readers keep files.
  folder = mkdtempSync(join(tmpdir(), 'one file '));
  const kept = join(folder, 'The story (copy).html');
  copyFileSync(join(DIST, ONE_FILE), kept);
  disk = pathToFileURL(kept).href;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the file at a step. */
async function openCopy(step = '', options: PageOptions = {}): Promise<OpenPage> {
  const open = await openPage({ disk, path: step === '' ? '' : `#${step}`, reducedMotion: true, ...options });
  if (options.javaScriptEnabled !== false) await settled(open.page, step === '' ? (STEP_IDS[0] ?? '') : step);
  return open;
}

/** Nothing was asked for but the file, and nothing was refused or went wrong. */
function expectAlone(open: OpenPage): void {
  const asked = open.requests.filter((address) => !address.startsWith('data:'));
  expect(asked.map((address) => address.split('#')[0])).toEqual([disk]);
  open.expectQuiet();
}

test.each([
  { width: 1440, height: 900, frame: 'landscape' },
  { width: 390, height: 844, frame: 'portrait' },
] as const)(
  'scrolled at $width x $height, every step has the picture that was built',
  async ({ width, height, frame }) => {
    await using open = await openCopy('', { width, height });
    for (const id of [...STEP_IDS, STEP_IDS[0] ?? '']) {
      await scrollTo(open.page, id);
      await settled(open.page, id);
      const seen = await seenPicture(open.page);
      expect(seen.frame).toBe(frame);
      expect(seen.marks, id).toEqual(builtMarks(id, frame));
    }
    expectAlone(open);
  },
  180_000,
);

test('pictures move, and the address follows', async () => {
  await using open = await openCopy('hubs', { reducedMotion: false });
  const { page } = open;
  expect(await movedOnTheWay(page, 'network')).toBe(true);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#network');
  expectAlone(open);
});

test('its typefaces are those of the site', async () => {
  await using open = await openCopy();
  const loaded = await open.page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(loaded.map((family) => family.replaceAll(/["']/g, ''))).toEqual(
    expect.arrayContaining(['Story', 'Label']),
  );
  expectAlone(open);
});

test('when the window changes its shape, the other film is at hand', async () => {
  await using open = await openCopy('hubs');
  await open.page.setViewportSize({ width: 390, height: 844 });
  await open.page.waitForSelector('svg[data-frame="portrait"]:visible');
  await scrollTo(open.page, 'network');
  await settled(open.page, 'network');
  await expect
    .poll(async () => (await seenPicture(open.page)).marks)
    .toEqual(builtMarks('network', 'portrait'));
  expectAlone(open);
});

test('claims and words show their notes in place', async () => {
  await using open = await openCopy('practice');
  const { page } = open;
  await page.locator('#practice [data-claim="C11"]').first().click();
  await expect.poll(() => page.locator('.card').innerText()).toContain('C11 · ');
  await page.keyboard.press('Escape');
  await page.locator('#practice [data-term]').first().click();
  await expect.poll(() => page.locator('.card .note-text, .card p').first().isVisible()).toBe(true);
  expectAlone(open);
});

test('speakers are marked, and their shapes come into the picture', async () => {
  await using open = await openCopy('four-cities');
  const { page } = open;
  await page.locator('[data-lens-toggle]').click();
  expect(await page.evaluate(() => document.documentElement.dataset.lens)).toBe('all');
  await page
    .locator('[data-picture] .badge, [data-picture] [class*="badge"]')
    .first()
    .waitFor({ state: 'attached' });
  expectAlone(open);
});

test('it goes one step at a time', async () => {
  await using open = await openCopy();
  const { page } = open;
  await page.locator('[data-step-by-step]').click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.way)).toBe('step');
  for (const id of STEP_IDS.slice(1, 4)) {
    await page.locator('[data-current] [rel="next"]').click();
    await settled(page, id);
    expect((await seenPicture(page)).marks).toEqual(builtMarks(id, 'landscape'));
    expect(await page.locator('[data-step]:visible').count()).toBe(1);
  }
  expectAlone(open);
});

test('the map opens to explore, and tells what is known of a place', async () => {
  await using open = await openCopy('hubs');
  const { page } = open;
  await page.locator('[data-explore]').click();
  await page.locator('.explore').waitFor();
  await page.locator('[data-choice]').selectOption('place-sinanju');
  expect(await page.locator('.explore-entry h3').innerText()).toContain('Sinanju');
  // Its own style is in force.
  expect(await page.locator('.explore').evaluate((map) => getComputedStyle(map).position)).toBe('absolute');
  // From one entry to another.
  await page.locator('.explore-entry [data-choose^="line-"]').first().click();
  await expect.poll(() => page.locator('.explore-entry h3').innerText()).toContain('Line');
  await page.locator('[data-do="back"]').click();
  await page.locator('.explore').waitFor({ state: 'detached' });
  expectAlone(open);
});

describe('where something is missing', () => {
  test('without script it shows every step with its picture, and markers lead to notes in the file', async () => {
    await using open = await openCopy('', { javaScriptEnabled: false });
    const { page } = open;
    await expect
      .poll(() => page.locator('[data-still]:visible').count(), { timeout: 20_000 })
      .toBe(STEP_IDS.length);
    await page.locator('#practice [data-claim="C11"]').first().click();
    await page.locator('#practice [data-note="C11"] .note-text').waitFor();
    expectAlone(open);
  });

  test('in a browser that cannot unpack, too', async () => {
    await using open = await openPage({
      disk,
      path: '',
      prepare: (context) => context.addInitScript('delete globalThis.DecompressionStream'),
    });
    await expect
      .poll(() => open.page.locator('[data-still]:visible').count(), { timeout: 20_000 })
      .toBe(STEP_IDS.length);
    // It says so at once; nothing has to wait until the page gives up on its script.
    expect(await open.page.locator('style[data-plain]').getAttribute('media')).toBe('all');
    expect(open.requests.filter((address) => !address.startsWith('data:'))).toEqual([disk]);
  });
});

test('printed, it fills as many sheets as the page of the site, or one more', async () => {
  const printed = async (options: PageOptions): Promise<number> => {
    await using open = await openPage(options);
    return await sheets(open.page, 'A4');
  };
  const own = await printed({ path: '/' });
  const copy = await printed({ disk, path: '' });
  expect(copy).toBeGreaterThan(5);
  expect(copy).toBeLessThanOrEqual(own + 1);
});
