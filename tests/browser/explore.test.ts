/** Readers explore the map, and come back to where they were. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { scrollTo, settled } from './marks.ts';
import { openPage } from './page.ts';
import type { OpenPage, PageOptions } from './page.ts';
import { facesReady, twoFrames } from './started.ts';

/** Opens the story at a step and, unless told otherwise, the map on top of it. */
async function openMap(options: PageOptions & { step?: string; stay?: boolean } = {}): Promise<OpenPage> {
  const { step = 'hubs', stay = false, ...rest } = options;
  const open = await openPage({ reducedMotion: true, path: `/#${step}`, ...rest });
  await settled(open.page, step);
  // A face that comes late moves names.
  await facesReady(open.page);
  if (!stay) {
    await open.page.locator('[data-explore]').click();
    await open.page.locator('.explore').waitFor();
  }
  return open;
}

/** The camera of the explored map, as the transform of its ground. */
const ground = (page: Page): Promise<string | null> =>
  page.locator('[data-sheet] [data-layer="ground"]').getAttribute('transform');

/** The scale in that transform. */
async function scale(page: Page): Promise<number> {
  return Number(/scale\(([\d.]+)\)/.exec((await ground(page)) ?? '')?.[1]);
}

/** Where a mark of the explored map is, in the window. */
async function middleOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-sheet] [data-key="${key}"]`).boundingBox();
  if (!box) throw new Error(`no mark "${key}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle of the map, in the window. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('[data-surface]').boundingBox();
  if (!box) throw new Error('no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The heading in the panel. */
const heading = (page: Page): Promise<string> => page.locator('.explore-entry h3').innerText();

describe('the control', () => {
  test('is there exactly while the active step’s picture is a map', async () => {
    await using open = await openMap({ stay: true });
    const { page } = open;
    const steps = await page.$$eval('[data-step]', (all) =>
      all.map((step) => ({ id: step.id, map: step.hasAttribute('data-map') })),
    );
    expect(new Set(steps.map(({ map }) => map)).size).toBe(2);
    for (const { id, map } of steps) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await settled(page, id);
      expect(await page.locator('[data-explore]').isVisible(), id).toBe(map);
      expect(
        (await page.locator('svg.landscape [data-layer="ground"]').getAttribute('transform')) !== null,
        id,
      ).toBe(map);
    }
    // Nothing of it is fetched before it is used.
    expect(open.requests.filter((address) => /explore|places/.test(address))).toEqual([]);
    open.expectQuiet();
  });

  test.each([
    [360, 640],
    [820, 1180],
    [1440, 900],
  ])('covers no name and no dot of any map at %d x %d', async (width, height) => {
    await using open = await openMap({ stay: true, width, height });
    const { page } = open;
    for (const id of await page.$$eval('[data-step][data-map]', (all) => all.map((step) => step.id))) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await settled(page, id);
      const covered = await page.evaluate(() => {
        const own = document.querySelector('[data-explore]')?.getBoundingClientRect();
        return [...document.querySelectorAll<SVGElement>('[data-picture] svg[data-frame] :is(text, circle)')]
          .filter((mark) => {
            const box = mark.getBoundingClientRect();
            return (
              own !== undefined &&
              box.width > 0 &&
              !mark.matches('.ring, .halo') &&
              box.left < own.right &&
              box.right > own.left &&
              box.top < own.bottom &&
              box.bottom > own.top
            );
          })
          .map((mark) => mark.dataset.key);
      });
      expect(covered, id).toEqual([]);
    }
  });

  test('without script it is a link to the list of places', async () => {
    await using open = await openPage({ javaScriptEnabled: false });
    await open.page.locator('[data-explore]').click();
    await open.page.waitForURL(/\/places\/index\.html$/);
    expect(await open.page.locator('#place-anju-city').count()).toBe(1);
    open.expectQuiet();
  });

  test.each([/\/places\/index\.html$/, /explore.*\.js$/])(
    'follows the link when %s cannot be fetched',
    async (address) => {
      let refuse = true;
      await using open = await openMap({
        stay: true,
        prepare: (context) =>
          context.route(address, (route) => {
            const { resourceType } = { resourceType: route.request().resourceType() };
            if (refuse && resourceType !== 'document') {
              refuse = false;
              return route.abort();
            }
            return route.continue();
          }),
      });
      await open.page.locator('[data-explore]').click();
      await open.page.waitForURL(/\/places\/index\.html$/);
      expect(refuse).toBe(false);
      expect(await open.page.locator('h1').count()).toBe(1);
    },
  );

  test('opens a new tab for a reader who asks for one', async () => {
    await using open = await openMap({ stay: true });
    const [tab] = await Promise.all([
      open.page.context().waitForEvent('page'),
      open.page.locator('[data-explore]').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForURL(/\/places\/index\.html$/);
    expect(await open.page.locator('.explore').count()).toBe(0);
  });
});

describe('while the map is being fetched', () => {
  /** Opens the story with a list of places that comes only when it is let go, or fails then. */
  async function openSlowly(): Promise<{ open: OpenPage; answer: (way: 'continue' | 'abort') => void }> {
    let answer: (way: 'continue' | 'abort') => void = () => undefined;
    const answered = new Promise<'continue' | 'abort'>((resolve) => {
      answer = resolve;
    });
    const open = await openMap({
      stay: true,
      prepare: (context) =>
        context.route(/\/places\/index\.html$/, async (route) => {
          if (route.request().resourceType() === 'document') return route.continue();
          return (await answered) === 'abort' ? route.abort() : route.continue();
        }),
    });
    return { open, answer };
  }
  const control = (page: Page) => page.locator('[data-explore]');
  /** Waits until the control waits for nothing any more. */
  const done = (page: Page): Promise<void> =>
    control(page).and(page.locator(':not([aria-busy])')).waitFor({ state: 'attached' });
  test('the control says so, to eyes and to screen readers', async () => {
    const { open, answer } = await openSlowly();
    await using own = open;
    const { page } = own;
    const look = (): Promise<string> =>
      control(page).evaluate((link) => {
        const { borderTopStyle, cursor } = getComputedStyle(link);
        return `${borderTopStyle} ${cursor}`;
      });
    const before = await look();
    await control(page).click();
    expect(await control(page).getAttribute('aria-busy')).toBe('true');
    expect(await look()).not.toBe(before);
    // Whoever asks twice gets one map.
    await control(page).click();
    answer('continue');
    await page.locator('.explore').waitFor();
    expect(await page.locator('.explore').count()).toBe(1);
    await done(page);
    own.expectQuiet();
  });

  test.each(['continue', 'abort'] as const)(
    'a reader who scrolls on to another picture is left alone (%s)',
    async (way) => {
      const { open, answer } = await openSlowly();
      await using own = open;
      const { page } = own;
      await control(page).click();
      await scrollTo(page, 'network');
      await settled(page, 'network');
      // The address follows a reader who stays.
      await page.waitForURL(/#network$/);
      const address = page.url();
      answer(way);
      await done(page);
      expect(page.url()).toBe(address);
      expect(await page.locator('.explore').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      // And the control works when it is there again.
      await scrollTo(page, 'hubs');
      await settled(page, 'hubs');
      await control(page).click();
      if (way === 'continue') await page.locator('.explore').waitFor();
    },
  );

  test.each(['continue', 'abort'] as const)(
    'a reader who works elsewhere keeps the focus (%s)',
    async (way) => {
      const { open, answer } = await openSlowly();
      await using own = open;
      const { page } = own;
      await control(page).click();
      await page.locator('.contents summary').focus();
      const address = page.url();
      answer(way);
      await done(page);
      expect(page.url()).toBe(address);
      expect(await page.locator('.explore').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    },
  );
});

describe('opening and coming back', () => {
  test('the control beneath the map takes no focus', async () => {
    await using open = await openMap();
    const { page } = open;
    await page.locator('[data-do="back"]').focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-explore'))).toBe(false);
    await page.locator('[data-do="back"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-explore'))).toBe(true);
    open.expectQuiet();
  });

  test('Escape works after a click on a blank part of the bar', async () => {
    await using open = await openMap();
    const { page } = open;
    const bar = await page.locator('.explore-bar').boundingBox();
    const back = await page.locator('[data-do="back"]').boundingBox();
    if (!bar || !back) throw new Error('no bar');
    await page.mouse.click(back.x + back.width + 30, bar.y + bar.height / 2);
    expect(await page.locator('.explore').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.explore').count()).toBe(0);
    open.expectQuiet();
  });

  test.each(['button', 'Escape'] as const)(
    'leaves step, scroll, picture and focus as they were (%s)',
    async (way) => {
      await using open = await openMap({ stay: true });
      const { page } = open;
      const before = await page.evaluate(() => ({
        scroll: scrollY,
        picture: document.querySelector('svg.landscape')?.innerHTML,
        step: document.querySelector('[data-active]')?.id,
      }));
      await page.locator('[data-explore]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.explore').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
      await page.keyboard.press('ArrowRight');
      await page.locator('[data-do="in"]').click();
      if (way === 'button') await page.locator('[data-do="back"]').click();
      else await page.keyboard.press('Escape');
      expect(await page.locator('.explore').count()).toBe(0);
      expect(
        await page.evaluate(() => ({
          scroll: scrollY,
          picture: document.querySelector('svg.landscape')?.innerHTML,
          step: document.querySelector('[data-active]')?.id,
        })),
      ).toEqual(before);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-explore'))).toBe(true);
      // And once more: what was fetched is kept.
      await page.locator('#hubs .copy-link').waitFor({ state: 'attached' });
      const asked = (): string[] => open.requests.filter((address) => !address.endsWith('/favicon.svg'));
      const first = asked();
      await page.keyboard.press('Enter');
      await page.locator('.explore').waitFor();
      expect(asked()).toEqual(first);
      open.expectQuiet();
    },
  );

  test('starts with all that the step shows', async () => {
    for (const step of ['four-cities', 'east-trunk']) {
      await using open = await openMap({ step });
      const outside = await open.page.evaluate(() => {
        const map = document.querySelector('[data-surface]')?.getBoundingClientRect();
        const story = [...document.querySelectorAll<SVGElement>('svg.landscape :is(.city, .station)')];
        const frame = document.querySelector('svg.landscape')?.getBoundingClientRect();
        if (!map || !frame) throw new Error('no map');
        return story
          .filter((dot) => {
            const { x, y } = dot.getBoundingClientRect();
            return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
          })
          .map((dot) => dot.dataset.key)
          .filter((key) => {
            const box = document
              .querySelector(`[data-sheet] [data-key="${key ?? ''}"]`)
              ?.getBoundingClientRect();
            return !box || box.left < map.left || box.right > map.right || box.top < map.top;
          });
      });
      expect(outside, step).toEqual([]);
    }
  });

  test('stays open while the story goes on, and gives the focus to the step where the control is gone', async () => {
    await using open = await openMap();
    const { page } = open;
    await page.evaluate(() => {
      document.getElementById('network')?.scrollIntoView({ behavior: 'instant', block: 'center' });
    });
    await settled(page, 'network');
    expect(await page.locator('.explore').isVisible()).toBe(true);
    const scroll = await page.evaluate(() => scrollY);
    await page.locator('[data-surface]').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('network');
    expect(await page.evaluate(() => scrollY)).toBe(scroll);
    open.expectQuiet();
  });

  test('adds no second picture to the story', async () => {
    await using open = await openMap();
    expect(await open.page.locator('[data-picture] svg[data-frame]').count()).toBe(2);
    expect(await open.page.locator('[style]').count()).toBe(0);
  });
});

describe('moving the map', () => {
  test('arrow keys move it, plus and minus zoom, and only while it has the focus', async () => {
    await using open = await openMap();
    const { page } = open;
    const first = await ground(page);
    await page.keyboard.press('ArrowRight');
    expect(await ground(page)).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await ground(page)).toBe(first);
    const before = await scale(page);
    await page.keyboard.press('+');
    expect(await scale(page)).toBeCloseTo(before * 1.6, 2);
    await page.keyboard.press('-');
    expect(await scale(page)).toBeCloseTo(before, 2);
    await page.locator('[data-do="back"]').focus();
    const rest = await ground(page);
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    expect(await ground(page)).toBe(rest);
    open.expectQuiet();
  });

  test('it follows the mouse that drags it', async () => {
    await using open = await openMap();
    const { page } = open;
    const from = await middleOf(page, 'kaechon-city');
    const start = await middleOfMap(page);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 30, start.y + 20, { steps: 4 });
    await page.mouse.move(start.x + 80, start.y + 50, { steps: 4 });
    await page.mouse.up();
    const to = await middleOf(page, 'kaechon-city');
    expect(Math.round(to.x - from.x)).toBe(80);
    expect(Math.round(to.y - from.y)).toBe(50);
    // A drag chooses nothing.
    expect(await page.locator('.explore-entry h3').count()).toBe(0);
  });

  test('buttons zoom, and show the whole region', async () => {
    await using open = await openMap();
    const { page } = open;
    const before = await scale(page);
    await page.locator('[data-do="in"]').click();
    expect(await scale(page)).toBeGreaterThan(before);
    await page.locator('[data-do="whole"]').click();
    expect(await scale(page)).toBeLessThan(before);
    const map = await page.locator('[data-surface]').boundingBox();
    for (const key of ['station-sinuiju-bridge', 'station-rajin', 'station-manpo']) {
      const { x, y } = await middleOf(page, key);
      expect(map && x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height, key).toBe(
        true,
      );
    }
  });

  test('the wheel scrolls the page and never the map', async () => {
    await using open = await openMap();
    const { page } = open;
    const [first, scroll] = [await ground(page), await page.evaluate(() => scrollY)];
    const { x, y } = await middleOfMap(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scroll + 100);
    expect(await ground(page)).toBe(first);
  });

  test('moves take a while, unless less motion is asked for', async () => {
    await using open = await openMap({ reducedMotion: false });
    const { page } = open;
    const before = await scale(page);
    // Frames of a sixtieth of a second each, whatever the machine makes of them.
    const seen = await page.evaluate(() => {
      const layer = document.querySelector('[data-sheet] [data-layer="ground"]');
      const transforms = new Set<string | null | undefined>();
      const due: FrameRequestCallback[] = [];
      const own = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => due.push(callback);
      const start = performance.now();
      document.querySelector<HTMLElement>('[data-do="in"]')?.click();
      for (let frame = 0; due.length > 0 && frame < 200; frame += 1) {
        for (const callback of due.splice(0)) callback(start + (frame * 1000) / 60);
        transforms.add(layer?.getAttribute('transform'));
      }
      window.requestAnimationFrame = own;
      return transforms.size;
    });
    expect(seen).toBeGreaterThan(20);
    await expect.poll(() => scale(page)).toBeCloseTo(before * 1.6, 2);
  });
});

describe('asking', () => {
  test('a choice from the list shows the entry and brings the place into view', async () => {
    await using open = await openMap();
    const { page } = open;
    await page.locator('[data-choice]').selectOption('place-rajin');
    expect(await heading(page)).toContain('Rajin');
    expect(await page.locator('[data-status]').textContent()).toContain('Rajin');
    const map = await page.locator('[data-surface]').boundingBox();
    const { x, y } = await middleOf(page, 'station-rajin');
    expect(map && x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height).toBe(true);
    const source = page.locator('.explore-entry [data-source] a').first();
    expect(await source.getAttribute('href')).toMatch(/^https?:/);
    expect(await page.locator('[data-entry-link]').getAttribute('href')).toMatch(
      /places\/index\.html#place-rajin$/,
    );
    open.expectQuiet();
  });

  test('a click on a dot or a line shows what is known of it, and links lead on inside the panel', async () => {
    await using open = await openMap();
    const { page } = open;
    const dot = await middleOf(page, 'tokchon-city');
    await page.mouse.click(dot.x, dot.y);
    expect(await heading(page)).toContain('Tokchon');
    expect(await page.locator('.explore-entry').innerText()).toContain('kilometres not found');
    // The ring around a dot is not in the way of a second click.
    await page.mouse.click(dot.x, dot.y);
    expect(await page.locator('.explore-entry h3').count()).toBe(1);
    await page.locator('.explore-entry a[data-choose="line-pyongdok"]').click();
    expect(await heading(page)).toContain('Pyongdok Line');
    expect(await page.locator('[data-choice]').inputValue()).toBe('line-pyongdok');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-scroll'))).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/');
    // The middle between two stations of the line lies on it.
    const [a, b] = [await middleOf(page, 'station-pukchang'), await middleOf(page, 'station-sinsongchon')];
    await page.locator('[data-do="close"]').click();
    expect(await page.locator('.explore-entry h3').count()).toBe(0);
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    expect(await heading(page)).toContain('Pyongdok Line');
    open.expectQuiet();
  });

  test('pointing names what is there', async () => {
    await using open = await openMap();
    const { x, y } = await middleOf(open.page, 'station-sinanju');
    await open.page.mouse.move(x, y);
    expect(await open.page.locator('[data-sheet] [data-key="pointed"]').textContent()).toContain('Sinanju');
    await open.page.mouse.move(5, 5);
    await expect.poll(() => open.page.locator('[data-sheet] [data-key="pointed"]').count()).toBe(0);
  });
});

describe('who speaks', () => {
  /** The colour of a mark's line or letters. */
  const colour = (page: Page, key: string, property: 'stroke' | 'fill'): Promise<string> =>
    page
      .locator(`[data-sheet] [data-key="${key}"]`)
      .evaluate((mark, name) => getComputedStyle(mark)[name], property);

  test('the lens colours the explored map as it does the story’s, and sets single speakers off', async () => {
    await using open = await openMap();
    const { page } = open;
    const colours = async (): Promise<string[]> =>
      Promise.all([
        colour(page, 'anju-city', 'fill'),
        colour(page, 'track-kaechon-line', 'stroke'),
        colour(page, 'station-pyongyang-city', 'stroke'),
        colour(page, 'name-pyongyang-city', 'fill'),
        colour(page, 'schematic', 'fill'),
      ]);
    const before = await colours();
    await page.locator('[data-lens-toggle]').click();
    const [ink, elsewhere, ours] = await page.evaluate(() => {
      const style = (name: string): string => {
        const probe = document.createElement('i');
        probe.className = 'voice-shape';
        probe.dataset.by = name;
        document.body.append(probe);
        // The colour of the letters, because some of the shapes are filled and others are lines.
        probe.style.color = 'var(--voice)';
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      return [style('narration'), style('background'), style('ours')];
    });
    expect(await colours()).toEqual([ink, elsewhere, elsewhere, elsewhere, ours]);
    expect(before).not.toEqual(await colours());
    // The strip of choices does not lie over the words at the map's foot.
    const note = await page.locator('[data-sheet] [data-key="schematic"]').boundingBox();
    const strip = await page.locator('.lens-strip').boundingBox();
    expect(note && strip && note.y + note.height <= strip.y).toBe(true);
    await page.locator('.lens-strip [data-lens-choice="outlet"]').click();
    const opacity = (key: string): Promise<string> =>
      page.locator(`[data-sheet] [data-key="${key}"]`).evaluate((mark) => getComputedStyle(mark).opacity);
    expect(Number(await opacity('anju-city'))).toBe(1);
    expect(Number(await opacity('track-kaechon-line'))).toBeLessThan(0.5);
    expect(Number(await opacity('schematic'))).toBeLessThan(0.5);
    open.expectQuiet();
  });

  test('every statement in the panel bears the shape of its speaker', async () => {
    await using open = await openMap();
    const { page } = open;
    await page.locator('[data-choice]').selectOption('place-tokchon-city');
    const shapes = await page.locator('.explore-entry [data-statement] .voice-shape').evaluateAll((all) =>
      all.map((shape) => ({
        by: (shape as HTMLElement).dataset.by,
        seen:
          shape.getBoundingClientRect().width > 6 &&
          getComputedStyle(shape).backgroundColor !== 'rgba(0, 0, 0, 0)',
      })),
    );
    expect(shapes.length).toBe(await page.locator('.explore-entry .statement').count());
    expect(shapes.length).toBeGreaterThan(1);
    expect(new Set(shapes.map(({ by }) => by)).size).toBeGreaterThan(1);
    open.expectQuiet();
  });
});

describe('on a phone', () => {
  const phone: PageOptions = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };

  test('a tap asks, one finger drags, two fingers zoom, and the prose below still scrolls', async () => {
    await using open = await openMap(phone);
    const { page } = open;
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number; id?: number }[]
    ): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type, touchPoints });

    const { x, y } = await middleOfMap(page);
    const from = await middleOf(page, 'pyongsong-city');
    const scroll = await page.evaluate(() => scrollY);
    await touch('touchStart', { x, y });
    for (const step of [10, 25, 40]) await touch('touchMove', { x: x + step, y: y - step / 2 });
    await touch('touchEnd');
    const to = await middleOf(page, 'pyongsong-city');
    expect(Math.round(to.x - from.x)).toBe(40);
    expect(Math.round(to.y - from.y)).toBe(-20);

    const before = await scale(page);
    await touch('touchStart', { x: x - 30, y, id: 0 }, { x: x + 30, y, id: 1 });
    for (const apart of [40, 50, 60])
      await touch('touchMove', { x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 });
    await touch('touchEnd');
    expect((await scale(page)) / before).toBeCloseTo(2, 1);
    expect(await page.evaluate(() => scrollY)).toBe(scroll);

    await page.locator('[data-do="whole"]').click();
    await page.locator('[data-choice]').selectOption('place-kaechon-city');
    await page.locator('[data-do="close"]').click();
    const dot = await middleOf(page, 'kaechon-city');
    await page.touchscreen.tap(dot.x, dot.y);
    expect(await heading(page)).toContain('Kaechon');
    // The dot does not stay beneath the panel.
    const panel = await page.locator('[data-panel]').boundingBox();
    expect((await middleOf(page, 'kaechon-city')).y).toBeLessThan(panel?.y ?? 0);

    await touch('touchStart', { x: 195, y: 780 });
    for (const step of [20, 60, 120, 200]) await touch('touchMove', { x: 195, y: 780 - step });
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scroll + 100);
    open.expectQuiet();
  });

  test('two fingers draw the map once per frame, however many events a frame brings', async () => {
    await using open = await openMap(phone);
    const { page } = open;
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middleOfMap(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === undefined
            ? []
            : [
                { x: x - apart, y, id: 0 },
                { x: x + apart, y, id: 1 },
              ],
      });
    // The first drawing, which the size of the new map sets off, is over. The clock of the document stands still in a frame.
    await twoFrames(page);
    await page.evaluate(() => {
      const draws: number[] = [];
      Object.assign(window, { draws });
      const layer = document.querySelector('[data-sheet] [data-layer="ground"]');
      if (!layer) throw new Error('no ground');
      const write = layer.setAttribute.bind(layer);
      layer.setAttribute = (key: string, value: string): void => {
        if (key === 'transform') draws.push(Number(document.timeline.currentTime));
        write(key, value);
      };
    });
    await touch('touchStart', 30);
    for (let apart = 32; apart <= 70; apart += 2) await touch('touchMove', apart);
    const perFrame = await page.evaluate(() => {
      const { draws } = window as unknown as { draws: number[] };
      return [...new Set(draws)].map((time) => draws.filter((other) => other === time).length);
    });
    await touch('touchEnd');
    expect(perFrame.length).toBeGreaterThan(5);
    expect(Math.max(...perFrame)).toBe(1);
  });

  test.each([
    [360, 640],
    [390, 844],
  ])(
    'every control is at least 24 pixels large at %d x %d, and nothing leaves the picture',
    async (width, height) => {
      await using open = await openMap({ ...phone, width, height });
      const { page } = open;
      await page.locator('[data-choice]').selectOption('line-pyongra');
      const boxes = await page.evaluate(() => {
        const picture = document.querySelector('[data-picture]')?.getBoundingClientRect();
        return [...document.querySelectorAll('.explore :is(button, select)')].map((control) => {
          const box = control.getBoundingClientRect();
          return {
            large: box.width >= 24 && box.height >= 24,
            inside: picture !== undefined && box.left >= picture.left && box.right <= picture.right,
          };
        });
      });
      expect(boxes.length).toBe(6);
      expect(boxes.filter(({ large, inside }) => !large || !inside)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});
