/** The slides in a browser: every step by keys, buttons and fingers, black screen, help, idle controls, no script, paper. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { builtMarks, seenPicture, settled, STEP_IDS } from './marks.ts';
import { openPage } from './page.ts';
import { onPaper, sheets } from './started.ts';

const PATH = '/present/';
const [FIRST = '', SECOND = '', THIRD = ''] = STEP_IDS;
const LAST = STEP_IDS.at(-1) ?? '';

/** CSS pixels in a millimetre. */
const MM = 96 / 25.4;

/** Ids of the slides that are displayed. */
const displayed = (page: Page): Promise<string[]> =>
  page
    .locator('[data-slide]')
    .evaluateAll((all) => all.filter((slide) => slide.getClientRects().length > 0).map(({ id }) => id));

/** Waits until a slide is shown alone, with its picture at rest. */
async function shown(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`#${id}[data-current]`);
  await settled(page, id);
  expect(await displayed(page)).toEqual([id]);
  const { hash } = new URL(page.url());
  expect(hash === '' ? FIRST : hash.slice(1)).toBe(id);
}

/** Expects the picture that the build drew. */
async function expectBuilt(page: Page, id: string): Promise<void> {
  const seen = await seenPicture(page);
  expect(seen.frame).toBe('portrait');
  expect(seen.marks, id).toEqual(builtMarks(id, 'portrait'));
}

const isBlack = (page: Page): Promise<boolean> => page.locator('[data-blank-screen]').isVisible();

describe('by keyboard', () => {
  test('every step is reached forwards and backwards, each with the picture that was built', async () => {
    await using open = await openPage({ path: PATH, reducedMotion: true });
    const { page } = open;
    for (const [index, id] of STEP_IDS.entries()) {
      await shown(page, id);
      await expectBuilt(page, id);
      expect(await page.locator('[data-place-now]').textContent()).toBe(`${index + 1} of ${STEP_IDS.length}`);
      await page.keyboard.press('ArrowRight');
    }
    // The row has an end.
    await shown(page, LAST);
    for (const id of [...STEP_IDS].reverse()) {
      await shown(page, id);
      await expectBuilt(page, id);
      await page.keyboard.press('ArrowLeft');
    }
    await shown(page, FIRST);
    open.expectQuiet();
  });

  test.each([
    ['ArrowDown', 'ArrowUp'],
    ['PageDown', 'PageUp'],
    ['Space', 'Shift+Space'],
  ])('%s goes on and %s goes back', async (on, back) => {
    await using open = await openPage({ path: PATH, reducedMotion: true });
    const { page } = open;
    await shown(page, FIRST);
    await page.keyboard.press(on);
    await page.keyboard.press(on);
    await shown(page, THIRD);
    await page.keyboard.press(back);
    await shown(page, SECOND);
    await page.keyboard.press('End');
    await shown(page, LAST);
    await page.keyboard.press('Home');
    await shown(page, FIRST);
    open.expectQuiet();
  });

  test('moves with motion end in the same picture, also when the next key comes too early', async () => {
    await using open = await openPage({ path: `${PATH}#hubs` });
    const { page } = open;
    await shown(page, 'hubs');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    await shown(page, 'east-trunk');
    await expectBuilt(page, 'east-trunk');
    open.expectQuiet();
  });

  test('a focused button keeps the space bar and Enter, and keys with modifiers stay with the browser', async () => {
    await using open = await openPage({ path: PATH, reducedMotion: true });
    const { page } = open;
    await shown(page, FIRST);
    await page.keyboard.press('End');
    await page.locator('[data-do="previous"]').focus();
    await page.keyboard.press('Space');
    await shown(page, STEP_IDS.at(-2) ?? '');
    await page.keyboard.press('Home');
    await page.locator('[data-do="next"]').focus();
    await page.keyboard.press('Enter');
    await shown(page, SECOND);
    await page.keyboard.press('Enter');
    await shown(page, THIRD);
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+b');
    expect(await displayed(page)).toEqual([THIRD]);
    expect(await isBlack(page)).toBe(false);
    await page.locator('[data-do="previous"]').click();
    await shown(page, SECOND);
    open.expectQuiet();
  });

  test('a slide that is taller than the window is scrolled first, and the remote control turns it at once', async () => {
    await using open = await openPage({ path: PATH, width: 320, height: 256, reducedMotion: true });
    const { page } = open;
    await shown(page, FIRST);
    // Listens before the key is pressed: the scrolling takes a while, and what follows must not meet it on its way.
    await page.evaluate(() => {
      const ended = new Promise((done) => {
        document.addEventListener('scrollend', done, { once: true });
      });
      Object.assign(window, { ended });
    });
    await page.keyboard.press('Space');
    await page.evaluate(() => (window as unknown as { ended: Promise<unknown> }).ended.then(() => undefined));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await shown(page, FIRST);
    await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    });
    await page.keyboard.press('Space');
    await shown(page, SECOND);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('PageDown');
    await shown(page, THIRD);
    open.expectQuiet();
  });
});

describe('motion', () => {
  /** Presses a key, and tells whether the next picture is there at once. */
  const cuts = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      return document.querySelector('[data-picture]')?.hasAttribute('data-shown') === true;
    });

  test.each([
    { asked: 'moves', reducedMotion: false, kept: '{}', cut: false },
    {
      asked: 'cuts for readers whose device asks for less motion',
      reducedMotion: true,
      kept: '{}',
      cut: true,
    },
    {
      asked: 'cuts for readers who chose so in the story',
      reducedMotion: false,
      kept: '{"motion":"off"}',
      cut: true,
    },
    {
      asked: 'moves for readers who chose so in the story',
      reducedMotion: true,
      kept: '{"motion":"on"}',
      cut: false,
    },
  ])('$asked', async ({ reducedMotion, kept, cut }) => {
    await using open = await openPage({
      path: `${PATH}#hubs`,
      reducedMotion,
      prepare: (context) =>
        context.addInitScript((choice) => {
          localStorage.setItem('without-a-pass.reading', choice);
        }, kept),
    });
    const { page } = open;
    await shown(page, 'hubs');
    expect(await cuts(page)).toBe(cut);
    await shown(page, 'west-trunk');
    open.expectQuiet();
  });
});

describe('addresses', () => {
  test('open at their slide, follow it, and leave no trail for the back button', async () => {
    await using open = await openPage({ path: '/claims/', reducedMotion: true });
    const { page } = open;
    await page.goto(new URL(`${PATH}#reach`, page.url()).href);
    await shown(page, 'reach');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const back = page.locator('[data-back]');
    expect(await back.evaluate((link: HTMLAnchorElement) => link.pathname + link.hash)).toBe(
      '/index.html#two-lists',
    );
    await page.evaluate(() => {
      location.hash = 'running';
    });
    await shown(page, 'running');
    await page.reload();
    await shown(page, 'running');
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/claims/');
  });

  test('of chapters open at their first step', async () => {
    await using open = await openPage({ path: `${PATH}#cat-and-mouse`, reducedMotion: true });
    const { page } = open;
    await settled(page, 'steered-around');
    expect(await displayed(page)).toEqual(['steered-around']);
    await page.evaluate(() => {
      location.hash = 'not-said';
    });
    await shown(page, 'unknowns');
    open.expectQuiet();
  });

  test('of nothing open at the start', async () => {
    await using open = await openPage({ path: `${PATH}#no-such-step`, reducedMotion: true });
    await settled(open.page, FIRST);
    expect(await displayed(open.page)).toEqual([FIRST]);
    open.expectQuiet();
  });
});

test('a finger sweeps slides to either side, scrolls up and down, and does not turn an enlarged page', async () => {
  await using open = await openPage({
    path: PATH,
    width: 390,
    height: 844,
    reducedMotion: true,
    context: { hasTouch: true, isMobile: true },
  });
  const { page } = open;
  await shown(page, FIRST);
  const touch = await page.context().newCDPSession(page);
  const sweep = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
    const point = ([x, y]: readonly [number, number]) => [{ x, y }];
    const moves = [0.25, 0.5, 0.75, 1].map(
      (share) => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const,
    );
    // All at once and in order: a finger that rests for half a second chooses text instead.
    await Promise.all([
      touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) }),
      ...moves.map((at) =>
        touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(at) }),
      ),
      touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ]);
  };
  await sweep([320, 500], [120, 510]);
  await shown(page, SECOND);
  await sweep([320, 200], [120, 190]);
  await shown(page, THIRD);
  await sweep([120, 500], [320, 505]);
  await shown(page, SECOND);
  await sweep([200, 600], [190, 300]);
  await sweep([200, 500], [215, 500]);
  await shown(page, SECOND);
  const allowed = () => page.locator('[data-slides]').evaluate((main) => getComputedStyle(main).touchAction);
  expect(await allowed()).toBe('pan-y pinch-zoom');
  await touch.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await page.waitForSelector('html[data-zoomed]');
  expect(await allowed()).toBe('auto');
  await sweep([320, 500], [120, 510]);
  await shown(page, SECOND);
  open.expectQuiet();
});

describe('the black screen', () => {
  test.each(['b', '.'])('comes and goes with %s, hides everything, and gives the focus back', async (key) => {
    await using open = await openPage({ path: PATH, reducedMotion: true });
    const { page } = open;
    await shown(page, FIRST);
    await page.locator('[data-do="notes"]').focus();
    await page.keyboard.press(key);
    expect(await isBlack(page)).toBe(true);
    const { black, onTop } = await page.locator('[data-blank-screen]').evaluate((screen) => ({
      black: getComputedStyle(screen).backgroundColor,
      onTop: [
        [1, 1],
        [innerWidth - 2, innerHeight - 2],
        [innerWidth / 2, innerHeight / 2],
      ].every(([x = 0, y = 0]) => document.elementFromPoint(x, y) === screen),
    }));
    expect(black).toBe('rgb(0, 0, 0)');
    expect(onTop).toBe(true);
    await page.keyboard.press(key);
    expect(await isBlack(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('notes');
    open.expectQuiet();
  });

  test('ends with Escape, the space bar, a click and a move', async () => {
    await using open = await openPage({ path: PATH, reducedMotion: true });
    const { page } = open;
    await shown(page, FIRST);
    for (const key of ['Escape', 'Space', 'Enter']) {
      await page.locator('[data-do="blank"]').click();
      expect(await isBlack(page), key).toBe(true);
      await page.keyboard.press(key);
      expect(await isBlack(page), key).toBe(false);
      await page.locator('[data-do="blank"]').blur();
    }
    await page.keyboard.press('b');
    await page.mouse.click(300, 300);
    expect(await isBlack(page)).toBe(false);
    await shown(page, FIRST);
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    expect(await isBlack(page)).toBe(false);
    await shown(page, SECOND);
    open.expectQuiet();
  });
});

describe('the list of keys', () => {
  test('opens and closes by key and button, and keeps keys from the slides behind it', async () => {
    await using open = await openPage({ path: PATH, reducedMotion: true });
    const { page } = open;
    const help = page.locator('[data-help]');
    await shown(page, FIRST);
    await page.keyboard.press('?');
    await help.waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('b');
    expect(await displayed(page)).toEqual([FIRST]);
    expect(await isBlack(page)).toBe(false);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.locator('[data-do="help"]').click();
    await help.locator('button').click();
    await help.waitFor({ state: 'hidden' });
    open.expectQuiet();
  });

  test('switches letters and signs off, which is remembered, and leaves all else', async () => {
    await using open = await openPage({ path: PATH, reducedMotion: true });
    const { page } = open;
    const help = page.locator('[data-help]');
    await shown(page, FIRST);
    await page.keyboard.press('?');
    await page.locator('[data-letters]').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await shown(page, FIRST);
    for (const key of ['b', '.', '?', 'f', 'n']) await page.keyboard.press(key);
    expect(await isBlack(page)).toBe(false);
    expect(await help.isVisible()).toBe(false);
    expect(page.context().pages()).toHaveLength(1);
    await page.keyboard.press('Space');
    await shown(page, SECOND);
    await page.locator('[data-do="help"]').click();
    await page.locator('[data-letters]').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    expect(await isBlack(page)).toBe(true);
    open.expectQuiet();
  });
});

test('full screen comes and goes by key and by button', async () => {
  await using open = await openPage({ path: PATH, reducedMotion: true });
  const { page } = open;
  await shown(page, FIRST);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === document.documentElement);
  await page.waitForSelector('[data-full-screen][aria-pressed="true"]');
  await page.locator('[data-full-screen]').click();
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.waitForSelector('[data-full-screen][aria-pressed="false"]');
  open.expectQuiet();
});

test('controls at rest go out of sight, but not while they have the focus', async () => {
  await using open = await openPage({
    path: PATH,
    reducedMotion: true,
    prepare: async ({ clock }) => {
      await clock.install({ time: 0 });
      await clock.pauseAt(1000);
    },
  });
  const { page } = open;
  await shown(page, FIRST);
  const opacity = () => page.locator('[data-bar]').evaluate((bar) => getComputedStyle(bar).opacity);
  expect(await opacity()).toBe('1');
  await page.clock.fastForward(60_000);
  await page.waitForSelector('html[data-idle]');
  expect(await opacity()).toBe('0');
  await page.locator('[data-do="next"]').focus();
  expect(await opacity()).toBe('1');
  await page.clock.fastForward(60_000);
  await page.waitForSelector('html[data-idle]');
  expect(await opacity()).toBe('1');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  expect(await opacity()).toBe('0');
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  expect(await opacity()).toBe('1');
  open.expectQuiet();
});

describe.each([
  { width: 1024, height: 768, prose: 24, names: 16 },
  { width: 1280, height: 720, prose: 24, names: 16 },
  { width: 1920, height: 1080, prose: 36, names: 24 },
  { width: 390, height: 844, prose: 18, names: 12 },
])('at $width x $height', ({ prose, names, ...size }) => {
  test(`nothing is cut on any slide; prose has ${prose} pixels or more, names in pictures ${names}`, async () => {
    await using open = await openPage({ path: PATH, ...size, reducedMotion: true });
    const { page } = open;
    for (const id of STEP_IDS) {
      await shown(page, id);
      const found = await page.evaluate(() => {
        const slide = document.querySelector('[data-current]');
        const box = (selector: string, within: ParentNode | null = document) =>
          within?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const words = box('.slide-words', slide);
        const picture = box('[data-picture]');
        const { scrollWidth, scrollHeight } = document.documentElement;
        const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
        return {
          room: { right: innerWidth - scrollWidth, below: innerHeight - scrollHeight },
          inWords: [...(slide?.querySelectorAll('.slide-words *') ?? [])]
            .map((part) => part.getBoundingClientRect())
            .every((part) => part.left >= -0.5 && part.right <= words.right + 0.5 && part.top >= -0.5),
          aboveBar: box('[data-bar]').top - Math.max(words.bottom, picture.bottom),
          apart: words.right <= picture.left || words.top >= picture.bottom,
          shape: picture.width / picture.height,
          share: (picture.width * picture.height) / (innerWidth * innerHeight),
          prose: Math.min(
            ...[...(slide?.querySelectorAll('.slide-words > p:not(.slide-chapter)') ?? [])].map(sizeOf),
          ),
          names: Math.min(
            ...[...document.querySelectorAll('[data-picture] text')].map(
              (text) => (sizeOf(text) * picture.width) / 360,
            ),
          ),
        };
      });
      expect(found.room, id).toEqual({ right: 0, below: 0 });
      expect(found.inWords, id).toBe(true);
      expect(found.aboveBar, id).toBeGreaterThanOrEqual(0);
      expect(found.apart, id).toBe(true);
      expect(found.shape, id).toBeCloseTo(1.2, 1);
      expect(found.share, id).toBeGreaterThan(0.34);
      expect(found.prose, id).toBeGreaterThanOrEqual(prose);
      // Not every picture has names: then the least of none is infinite.
      expect(found.names, id).toBeGreaterThanOrEqual(names);
      await page.keyboard.press('ArrowRight');
    }
  });
});

describe('without moving pictures', () => {
  test('every slide stands beneath the others with its own picture when there is no script', async () => {
    await using open = await openPage({ path: PATH, javaScriptEnabled: false });
    const { page } = open;
    expect(await displayed(page)).toEqual(STEP_IDS);
    const stills = await page
      .locator('[data-slide] [data-still]')
      .evaluateAll((all) => all.filter((still) => still.getBoundingClientRect().width > 300).length);
    expect(stills).toBe(STEP_IDS.length);
    expect(await page.locator('[data-picture]').isVisible()).toBe(false);
    expect(await page.locator('button:visible, dialog:visible').count()).toBe(0);
    expect(await page.locator('[data-back]').isVisible()).toBe(true);
  });

  test('where the film cannot be had, each slide shows its own picture', async () => {
    await using open = await openPage({
      path: PATH,
      reducedMotion: true,
      prepare: (context) => context.route('**/films/**', (route) => route.abort()),
    });
    const { page } = open;
    await page.waitForSelector(`#${FIRST}[data-current]`);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`#${SECOND}[data-current]`);
    expect(await displayed(page)).toEqual([SECOND]);
    const still = page.locator(`#${SECOND} [data-still]`);
    expect(await still.evaluate((svg) => getComputedStyle(svg).visibility)).toBe('visible');
    expect((await still.boundingBox())?.width).toBeGreaterThan(500);
    expect(await page.locator('[data-picture]').isVisible()).toBe(false);
  });
});

describe.each([
  { format: 'A4', width: 210 - 30, height: 297 - 30 },
  { format: 'Letter', width: 215.9 - 30, height: 279.4 - 30 },
])('the handout on $format', ({ format, width, height }) => {
  test('has two slides on each sheet, and then the sources', async () => {
    await using open = await openPage({ path: `${PATH}#network`, reducedMotion: true, colorScheme: 'dark' });
    await shown(open.page, 'network');
    const count = await sheets(open.page, format);
    const slides = Math.ceil(STEP_IDS.length / 2);
    expect(count).toBeGreaterThan(slides);
    expect(count).toBeLessThanOrEqual(slides + 4);
  });

  test('tears no slide: each asks to stay whole, and two are no higher than a sheet', async () => {
    await using open = await openPage({ path: PATH, width: Math.floor(width * MM), reducedMotion: true });
    const { page } = open;
    await shown(page, FIRST);
    await onPaper(page);
    const slides = await page.locator('[data-slide]').evaluateAll((all) =>
      all.map((slide) => {
        const box = (selector: string) =>
          slide.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return {
          id: slide.id,
          height: slide.getBoundingClientRect().height,
          whole: getComputedStyle(slide).breakInside,
          picture: box('[data-still]').width,
          apart: box('.slide-words').right <= box('[data-still]').left,
          lines: box('.slide-lines').height,
          notes: box('.paper-notes').height,
          clear: box('.paper-notes').top >= Math.max(box('.slide-words').bottom, box('[data-still]').bottom),
        };
      }),
    );
    expect(slides.map(({ id }) => id)).toEqual(STEP_IDS);
    for (const [index, slide] of slides.entries()) {
      expect(slide.whole, slide.id).toBe('avoid');
      expect(slide.apart, slide.id).toBe(true);
      expect(slide.clear, slide.id).toBe(true);
      expect(slide.notes, slide.id).toBeGreaterThan(5);
      expect(slide.lines, slide.id).toBeGreaterThan(7 * MM);
      // Letters of 12.5 units stay above 8 points.
      expect((slide.picture / 360) * 12.5 * 0.75, slide.id).toBeGreaterThan(8);
      if (index % 2 === 1) {
        expect(slide.height + (slides[index - 1]?.height ?? 0), slide.id).toBeLessThan(height * MM);
      }
    }
    const left = await page
      .locator('[data-bar], [data-picture], button, dialog, input')
      .evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(left).toEqual([]);
  });
});
