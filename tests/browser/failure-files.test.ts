/** Files that do not come, or come broken: what can be read stays, and nothing but the browser complains. */
import { describe, expect, test } from 'vitest';

import { readBuilt, builtFiles } from '../build/site.ts';
import {
  blocked,
  chunksOf,
  displayed,
  expectOnlyMissing,
  expectStills,
  FILES,
  gone,
  KINDS,
  named,
  rootData,
  words,
} from './failure.ts';
import { scrollTo, settled, STEP_IDS } from './marks.ts';
import { openPage } from './page.ts';

const [FIRST = '', SECOND = ''] = STEP_IDS;
const LAST = STEP_IDS.at(-1) ?? '';

/** The script of an embedded chapter stands in the page itself: nothing can block it and leave the page. */
const BLOCKABLE = KINDS.filter((path) => path !== '/embed/why-these-cities/');

test.each(BLOCKABLE)(
  '%s says the same when its script is blocked as with script off, and offers no control that does nothing',
  async (path) => {
    await using off = await openPage({ path, javaScriptEnabled: false });
    await using open = await openPage({ path, prepare: blocked(FILES.scripts) });
    const { page } = open;
    if (path === '/') await expectStills(page, STEP_IDS.length - 1);
    // What leads from step to step differs on the story page, where the script may still come.
    const within = path === '/' ? '.words, .description, .notes, .after' : 'main';
    expect(await words(page, within)).toBe(await words(off.page, within));
    const controls = (where: typeof page): Promise<string[]> =>
      where
        .locator(
          'button:enabled:visible, input:enabled:visible, select:enabled:visible, summary.control:visible',
        )
        .evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(await controls(page)).toEqual(await controls(off.page));
    if (open.noise.length > 0) await expectOnlyMissing(open);
  },
);

describe.each(KINDS)('%s', (path) => {
  test('reads in order without its style, and no picture or sign fills the window', async () => {
    await using open = await openPage({ path, width: 390, height: 844, prepare: blocked(FILES.styles) });
    const { page } = open;
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop), 'no style').toBe('8px');
    const top = await page
      .locator('h1')
      .first()
      .evaluate((title) => title.getBoundingClientRect().top + scrollY);
    expect(top, 'the title stands on the first or second screen').toBeLessThan(2 * 844);
    const large = await page
      .locator('svg, img, canvas')
      .evaluateAll((all) =>
        all
          .filter(
            (one) => one.getBoundingClientRect().width > 340 || one.getBoundingClientRect().height > 340,
          )
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(large).toEqual([]);
    await expectOnlyMissing(open);
  });

  test('says the same without its typefaces, and fits a phone', async () => {
    const phone = { path, width: 360, height: 640, reducedMotion: true };
    await using whole = await openPage(phone);
    await using open = await openPage({ ...phone, prepare: blocked(FILES.fonts) });
    const { page } = open;
    if (path === '/') {
      await settled(whole.page, FIRST);
      await settled(page, FIRST);
    }
    expect(await words(page)).toBe(await words(whole.page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expectOnlyMissing(open);
  });

  test('kept in a cache, reads on when the host has another edition and its files are gone', async () => {
    await using open = await openPage({ path, prepare: gone(FILES.hashed) });
    const { page } = open;
    const said = await words(page);
    await using off = await openPage({ path, javaScriptEnabled: false, prepare: gone(FILES.hashed) });
    expect(said.length).toBeGreaterThan(60);
    // The script of embedded pages is there, and shows one step of a chapter at a time by the style that is not.
    expect(said).toBe(await words(off.page));
    await expectOnlyMissing(open);
  });
});

describe('a part of the script that is fetched later', () => {
  const parts = chunksOf('index.html');

  test('is known to these tests', () => {
    expect(parts.map((name) => name.split('.')[0])).toEqual(
      expect.arrayContaining(['badges', 'cards', 'explore', 'options', 'step-links']),
    );
  });

  // What becomes of the map is told in `explore.test.ts`, because its link leads away.
  const alone = parts.filter((name) => !name.startsWith('explore.'));

  test.each([...alone.map((name) => [name]), parts])(
    'is missed by the story only where it is asked for: %s',
    async (...missing) => {
      await using open = await openPage({ reducedMotion: true, prepare: gone(named(missing)) });
      const { page } = open;
      await settled(page, FIRST);
      // Scrolling asks for the controls that copy addresses.
      await scrollTo(page, 'hubs');
      await settled(page, 'hubs');
      await page.locator('[data-lens-toggle]').click();
      await page.locator('#hubs a[data-claim]').first().hover();
      await page.locator('.reading summary').click();
      await page.locator('.reading summary').click();
      await page.waitForLoadState('networkidle');
      expect(await rootData(page)).toEqual({
        enhanced: '',
        lens: 'all',
      });
      expect(await displayed(page)).toEqual(STEP_IDS);
      // The picture goes on.
      await scrollTo(page, LAST);
      await settled(page, LAST);
      await expectOnlyMissing(open);
    },
  );

  test.each(['/present/', '/present/notes/'])('leaves all of %s beneath each other', async (path) => {
    const chunks = chunksOf(`${path.slice(1)}index.html`);
    expect(chunks).not.toEqual([]);
    await using open = await openPage({ path, prepare: gone(named(chunks)) });
    expect(await displayed(open.page)).toEqual(STEP_IDS);
    await expectOnlyMissing(open);
  });
});

/** The film for wide windows as built. */
const filmText = (frame: string): string => {
  const file = builtFiles().find((name) => name.startsWith(`films/${frame}.`));
  if (file === undefined) throw new Error(`no film for ${frame}`);
  return readBuilt(file).toString('utf8');
};

/** A film from which the last step is missing. */
const cut = (text: string): string => {
  const film = JSON.parse(text) as { steps: unknown[] };
  return JSON.stringify({ ...film, steps: film.steps.slice(0, -1) });
};

/** Films that cannot be played, by what is wrong with them; made from the right one. */
const FILMS: readonly (readonly [string, (text: string) => { status?: number; body: string }])[] = [
  ['is gone', () => ({ status: 404, body: 'Not found' })],
  ['is a page, as from hosts that answer everything', () => ({ body: '<!doctype html><title>Home</title>' })],
  ['breaks off', (text) => ({ body: text.slice(0, text.length / 2) })],
  ['is nothing', () => ({ body: 'null' })],
  ['is something else', () => ({ body: '{"frame":{"width":1,"height":1},"steps":[{"id":1}]}' })],
  ['lacks all steps', () => ({ body: '{"frame":{"name":"x"},"keys":[],"geometry":[],"steps":[]}' })],
];

describe.each(FILMS)('a film that %s', (_, spoil) => {
  test.each([
    { path: '/', frame: 'landscape' },
    { path: '/present/', frame: 'portrait' },
  ])('leaves $path with a finished picture for each step, and is reported once', async ({ path, frame }) => {
    const answer = spoil(filmText(frame));
    await using open = await openPage({
      path,
      reducedMotion: true,
      prepare: (context) => context.route(FILES.films, (route) => route.fulfill(answer)),
    });
    const { page } = open;
    if (path === '/') {
      await expectStills(page, STEP_IDS.length);
      expect(await displayed(page)).toEqual(STEP_IDS);
    } else {
      await page.waitForSelector(`#${FIRST}[data-current]`);
      await expect.poll(() => open.noise.some((line) => line.startsWith('error: '))).toBe(true);
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector(`#${SECOND}[data-current]`);
      await expectStills(page, 1);
    }
    const own = open.noise.filter((line) => !line.startsWith('console error: Failed to load resource'));
    expect(own).toEqual([expect.stringMatching(/^error: ./)]);
  });
});

test('a film without the last step plays until there, and then every step has its own picture', async () => {
  await using open = await openPage({
    reducedMotion: true,
    prepare: (context) =>
      context.route(FILES.films, (route) => route.fulfill({ body: cut(filmText('landscape')) })),
  });
  const { page } = open;
  await settled(page, FIRST);
  await scrollTo(page, 'hubs');
  await settled(page, 'hubs');
  await scrollTo(page, LAST);
  await expectStills(page, STEP_IDS.length);
  expect(open.noise).toEqual([`error: the film has no step "${LAST}"`]);
});

test('a film without the last slide plays until there, and then every slide has its own picture', async () => {
  await using open = await openPage({
    path: '/present/',
    reducedMotion: true,
    prepare: (context) =>
      context.route(FILES.films, (route) => route.fulfill({ body: cut(filmText('portrait')) })),
  });
  const { page } = open;
  await settled(page, FIRST);
  await page.keyboard.press('End');
  await page.waitForSelector(`#${LAST}[data-current]`);
  await expectStills(page, 1);
  await page.keyboard.press('ArrowLeft');
  await expectStills(page, 1);
  expect(await displayed(page)).toEqual([STEP_IDS.at(-2)]);
  expect(open.noise).toEqual([`error: the film has no step "${LAST}"`]);
});
