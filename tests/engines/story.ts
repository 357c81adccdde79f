/** The tests that every engine runs. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import type { EngineName, Programs } from '../../scripts/engines/candidates.ts';
import type { FrameName } from '../../src/marks/mark.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtMarks, pictureFrom, readPicture, STEP_IDS } from '../browser/marks.ts';
import type { SeenPicture } from '../browser/marks.ts';
import type { Engine, EnginePage } from './driver.ts';
import { HOST_PAGE } from './global-setup.ts';
import { clashesOf, readTexts } from './texts.ts';

const WINDOWS = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;

/** A chapter of many steps. */
const CHAPTER = loadStory().chapters.find(({ steps }) => steps.length > 3) ?? { id: '', steps: [] };

const FIRST = STEP_IDS[0] ?? '';
const LAST = STEP_IDS.at(-1) ?? '';

/** Waits until a condition of the page holds, however long it takes within reason. */
async function until<Args extends readonly unknown[]>(
  page: EnginePage,
  what: string,
  condition: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  await expect
    .poll(() => page.evaluate(condition, ...args), { message: what, timeout: 60_000, interval: 20 })
    .toBe(true);
}

/** Waits until a step's picture stands still. */
async function settled(page: EnginePage, id: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(() => document.querySelector<HTMLElement>('[data-picture]')?.dataset.shown ?? null),
      { message: 'the step whose picture stands', timeout: 60_000, interval: 20 },
    )
    .toBe(id);
}

/** Scrolls so that a step stands in the middle of the part of the window in which prose is read. */
async function scrollTo(page: EnginePage, id: string): Promise<void> {
  await page.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'center' });
  }, id);
}

async function seenPicture(page: EnginePage): Promise<SeenPicture> {
  return pictureFrom(await page.evaluate(readPicture));
}

/** Waits for a step's picture and holds it against what the build drew. */
async function expectBuilt(page: EnginePage, id: string, way: string): Promise<void> {
  await settled(page, id);
  const seen = await seenPicture(page);
  expect(seen.marks, `${id}, ${way}`).toEqual(builtMarks(id, seen.frame as FrameName));
}

async function expectQuiet(page: EnginePage): Promise<void> {
  expect(await page.noise(), 'console messages, errors and failed requests').toEqual([]);
}

/** Fetches every face at once; italic and Hangul would otherwise arrive when first used. */
async function loadFonts(page: EnginePage): Promise<void> {
  await page.evaluate(() => {
    for (const face of document.fonts) face.load().catch(() => undefined);
  });
  // Fallbacks name fonts of the reader's system, which need not be there.
  await until(page, 'all fonts are loaded', () =>
    [...document.fonts].every(
      ({ family, status }) => status === 'loaded' || (family.includes('Fallback') && status === 'error'),
    ),
  );
}

/**
 * Defines the tests for an engine. They are skipped where the engine is missing.
 * @param name the engine
 * @param start starts it
 */
export function testStoryIn<Name extends EngineName>(
  name: Name,
  start: (programs: Programs[Name], site: string) => Engine | Promise<Engine>,
): void {
  const found = inject('engines')[name];

  describe.skipIf(found.kind === 'missing')(name, () => {
    let engine: Engine;

    beforeAll(async () => {
      if (found.kind === 'here') engine = await start(found.programs, inject('engineSite'));
    });
    afterAll(() => engine.stop());

    describe.each(WINDOWS)('at $width x $height', ({ width, height }) => {
      // Reduced motion cuts instead of moving, so that every way can be tried; the fling below moves.
      test('scrolling down and up ends in the picture that was built', async () => {
        await using page = await engine.open({ path: '/', width, height });
        for (const id of STEP_IDS) {
          await scrollTo(page, id);
          await expectBuilt(page, id, 'scrolling down');
        }
        for (const id of [...STEP_IDS].reverse()) {
          await scrollTo(page, id);
          await expectBuilt(page, id, 'scrolling up');
        }
        await expectQuiet(page);
      });

      test('addresses, reloads, going back and resizing end in the picture that was built', async () => {
        await using page = await engine.open({ path: '/', width, height });
        const chapters = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('[data-chapter-link]')].map(({ hash }) =>
            hash.slice(1),
          ),
        );
        for (const [index, id] of STEP_IDS.entries()) {
          await page.go(`/?visit=${index}#${id}`);
          await expectBuilt(page, id, 'its address');
          await page.reload();
          await expectBuilt(page, id, 'a reload');
          // By a real click: WebKit's back button passes over what a script alone has put into the history.
          const other = chapters.filter((target) => target !== id)[index % (chapters.length - 1)] ?? '';
          await page.click('.contents summary');
          await page.click(`.contents a[href="#${other}"]`);
          await settled(page, other);
          await page.back();
          await expectBuilt(page, id, 'going back');
          // Another step, another size, and back to this one.
          await page.resize({ width: height, height: width });
          await scrollTo(page, other);
          await settled(page, other);
          await page.resize({ width, height });
          await scrollTo(page, id);
          await expectBuilt(page, id, 'resizing at another step and returning');
        }
        await expectQuiet(page);
      });

      test('no label overlaps another, leaves the frame or falls below 12 pixels', async () => {
        await using page = await engine.open({ path: '/', width, height });
        await loadFonts(page);
        const faults: string[] = [];
        for (const id of STEP_IDS) {
          await scrollTo(page, id);
          await settled(page, id);
          const texts = await page.evaluate(readTexts);
          expect(texts.length, id).toBeGreaterThan(0);
          faults.push(
            ...texts
              .filter(({ size }) => size < 11.99)
              .map(({ key, size }) => `${id}: ${key} has only ${size} pixels`),
            ...texts.filter(({ inside }) => !inside).map(({ key }) => `${id}: ${key} leaves the picture`),
            ...clashesOf(texts).map((clash) => `${id}: ${clash}`),
          );
        }
        expect(faults).toEqual([]);
      });
    });

    test('a fast fling to the end and back, while pictures move, ends in the picture that was built', async () => {
      await using page = await engine.open({ path: '/', width: 390, height: 844, reducedMotion: false });
      await settled(page, FIRST);
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(false);
      for (const id of STEP_IDS) {
        await scrollTo(page, id);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      await expectBuilt(page, LAST, 'a fling down');
      for (const id of [...STEP_IDS].reverse()) {
        await scrollTo(page, id);
        await new Promise((resolve) => setTimeout(resolve, 35));
      }
      await expectBuilt(page, FIRST, 'a fling up');
      await expectQuiet(page);
    });

    test('without script all prose and every step’s own picture are seen', async () => {
      await using page = await engine.open({ path: '/', width: 390, height: 844, script: false });
      const read = await page.evaluate((ids) => {
        const isSeen = (element: Element): boolean => {
          const { width, height } = element.getBoundingClientRect();
          return getComputedStyle(element).visibility === 'visible' && width > 20 && height > 10;
        };
        const { scrollWidth, clientWidth, dataset } = document.documentElement;
        return {
          enhanced: dataset.enhanced ?? null,
          sideways: scrollWidth - clientWidth,
          steps: ids.map((id) => {
            const step = document.getElementById(id);
            const prose = [...(step?.querySelectorAll('.words > :is(h1, h2, h3, p)') ?? [])];
            const picture = step?.querySelector('[data-still]');
            return {
              id,
              prose: prose.length > 1 && prose.every(isSeen),
              picture: picture != null && isSeen(picture),
            };
          }),
        };
      }, STEP_IDS);
      expect(read).toEqual({
        enhanced: null,
        sideways: 0,
        steps: STEP_IDS.map((id) => ({ id, prose: true, picture: true })),
      });
      await expectQuiet(page);
    });

    test('at 320 pixels nothing moves sideways, at any step', async () => {
      await using page = await engine.open({ path: '/', width: 320, height: 568 });
      for (const id of STEP_IDS) {
        await scrollTo(page, id);
        await settled(page, id);
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(beyond, id).toBe(0);
      }
      await expectQuiet(page);
    });

    test('a click opens a claim’s note, and Escape closes it', async () => {
      await using page = await engine.open({ path: '/#practice', width: 390, height: 844 });
      await settled(page, 'practice');
      const cards = (): Promise<number> => page.evaluate(() => document.querySelectorAll('.card').length);
      await page.click('#practice [data-claim="C11"]');
      await expect.poll(cards, { timeout: 60_000 }).toBe(1);
      await page.press('Escape');
      await expect.poll(cards, { timeout: 60_000 }).toBe(0);
      expect(await page.evaluate(() => location.hash)).toBe('#practice');
      await expectQuiet(page);
    });

    test('the map to explore opens, and Escape gives the story back', async () => {
      await using page = await engine.open({ path: '/#hubs', width: 1440, height: 900 });
      await settled(page, 'hubs');
      await page.click('[data-explore]');
      await until(
        page,
        'the map is drawn',
        () => (document.querySelector('.explore [data-sheet]')?.getBoundingClientRect().width ?? 0) > 300,
      );
      await page.press('Escape');
      await until(page, 'the map is gone', () => document.querySelector('.explore') === null);
      expect(
        await page.evaluate(() => document.activeElement?.hasAttribute('data-explore') ?? false),
        'the control has the focus again',
      ).toBe(true);
      await expectBuilt(page, 'hubs', 'exploring');
      await expectQuiet(page);
    });

    test('slides go on and back by keyboard, and each ends in the picture that was built', async () => {
      await using page = await engine.open({ path: '/present/', width: 1024, height: 768 });
      const [first = '', second = '', third = ''] = STEP_IDS;
      await expectBuilt(page, first, 'opening the slides');
      await page.press('ArrowRight');
      await expectBuilt(page, second, 'the arrow');
      await page.press('PageDown');
      await expectBuilt(page, third, 'Page Down');
      await page.press('ArrowLeft');
      await expectBuilt(page, second, 'the arrow back');
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('[data-slide]')]
          .filter((slide) => slide.getClientRects().length > 0)
          .map(({ id }) => id),
      );
      expect(shown).toEqual([second]);
      expect(await page.evaluate(() => location.hash)).toBe(`#${second}`);
      await expectQuiet(page);
    });

    test('an embedded chapter goes on and back without scrolling, and adds nothing to the history', async () => {
      await using page = await engine.open({ path: `/embed/${CHAPTER.id}/`, width: 600, height: 900 });
      const [first = '', second = '', third = ''] = CHAPTER.steps;
      const seen = (): Promise<string[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll('[data-step]')]
            .filter((step) => getComputedStyle(step).visibility === 'visible')
            .map(({ id }) => id),
        );
      const visits = await page.evaluate(() => history.length);
      expect(await seen()).toEqual([first]);
      await page.click(`#${first} [data-turn][rel="next"]`);
      await expect.poll(seen, { timeout: 60_000 }).toEqual([second]);
      await page.press('ArrowRight');
      await expect.poll(seen, { timeout: 60_000 }).toEqual([third]);
      await page.click(`#${third} [data-turn][rel="prev"]`);
      await expect.poll(seen, { timeout: 60_000 }).toEqual([second]);
      expect(
        await page.evaluate(() => [location.hash, history.length, scrollY]),
        'address, length of the history, scrolled pixels',
      ).toEqual([`#${second}`, visits, 0]);
      await expectQuiet(page);
    });

    test.each([
      ['hubs', ''],
      // Without an origin of its own: its policy allows the files of its site all the same.
      ['why-now', ' sandbox="allow-scripts"'],
    ])('embedded in a page of another origin, %s gets the height of its content%s', async (id, sandbox) => {
      await using page = await engine.open({ path: HOST_PAGE, width: 1000, height: 700 });
      await page.evaluate(
        (embed, isBoxed) => {
          // The same server under another name is another origin.
          const other = location.origin.replace('127.0.0.1', 'localhost');
          const frame = (origin: string, name: string): HTMLIFrameElement => {
            const made = document.createElement('iframe');
            made.id = name;
            made.src = `${origin}/embed/${embed}/`;
            made.style.cssText = 'width: 480px; border: 0';
            return made;
          };
          const script = document.createElement('script');
          script.src = `${other}/embed.js`;
          // What the height should be is read from a frame of the own origin, whose inside can be measured. It is higher than
          // that, because a scroll bar would make its inside narrower.
          const own = frame(location.origin, 'own');
          own.style.height = '2500px';
          const foreign = frame(other, 'foreign');
          if (isBoxed) foreign.setAttribute('sandbox', 'allow-scripts');
          document.body.replaceChildren(foreign, own, script);
        },
        id,
        sandbox !== '',
      );
      await until(page, 'the frame is as high as its content', () => {
        const foreign = document.getElementById('foreign');
        const inside = (document.getElementById('own') as HTMLIFrameElement | null)?.contentDocument;
        const wanted = inside?.querySelector('[data-step]')
          ? inside.documentElement.getBoundingClientRect().height
          : undefined;
        if (!foreign || wanted === undefined || wanted < 300) return false;
        return Math.abs(foreign.getBoundingClientRect().height - wanted) <= 1.5;
      });
    });
  });
}
