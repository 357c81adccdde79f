/**
 * The keyboard alone: Tab goes through every page from top to bottom and Shift+Tab back again, past everything that can be
 * used, once each; the focus is always seen; and no key does anything by itself.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { settled, STEP_IDS } from './marks.ts';
import { addressOf, openPage } from './page.ts';
import { PAGE_PATHS } from './site-pages.ts';
import { facesReady, twoFrames } from './started.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** One place where the focus stopped. */
interface Stop {
  /** Its number among what was there when the walk began; undefined for what came up on the way, such as a note. */
  readonly number: number | undefined;
  readonly name: string;
  readonly faults: readonly string[];
}

/** Numbers everything that the Tab key must reach, in the order of the page; gives their names. */
async function numberStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const old of document.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop');
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [type="hidden"]') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const reached = usable.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // Radio buttons of one name are one stop: the one that is chosen.
      return element.checked;
    });
    return reached.map((element, index) => {
      element.dataset.stop = String(index);
      return `${index} ${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
    });
  });
}

/** Where the focus is; undefined when it has left the page's content. */
async function focusStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
      return undefined;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (!element.matches(':focus-visible') || outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      faults.push('shows no ring');

    const boxes = [...element.getClientRects()].map(({ left, right, top, bottom }) => ({
      left: Math.max(left, 0),
      right: Math.min(right, window.innerWidth),
      top: Math.max(top, 0),
      bottom: Math.min(bottom, window.innerHeight),
    }));
    const inside = boxes.filter(({ left, right, top, bottom }) => right > left && bottom > top);
    if (inside.length === 0) faults.push('is outside of the window');
    const free = inside.some(({ left, right, top, bottom }) => {
      const top1 = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      // A note lies over the page while its marker has the focus, and goes with it.
      return top1 !== null && (element.contains(top1) || top1.contains(element) || top1.closest('.card'));
    });
    if (inside.length > 0 && !free) faults.push('is covered');

    const number = element.dataset.stop;
    return {
      number: number === undefined ? undefined : Number(number),
      name: `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`,
      faults,
    };
  });
}

/** Presses a key until the focus has left the page or comes round again. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  let first: number | undefined;
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const stop = await focusStop(page);
    if (stop === undefined) {
      if (stops.length > 0) return stops;
      continue;
    }
    // Round again: after the last stop the browser begins anew.
    if (stop.number !== undefined && stop.number === first) return stops;
    first ??= stop.number;
    stops.push(stop);
  }
  throw new Error(
    `${key} did not come to an end after ${most} presses; the last stop was ${stops.at(-1)?.name ?? '–'}`,
  );
}

function faultsOf(stops: readonly Stop[]): string[] {
  return stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`));
}

const numbers = (stops: readonly Stop[]): number[] =>
  stops.flatMap(({ number }) => (number === undefined ? [] : [number]));

/** Every page on a phone; the story, whose layout has two shapes and whose picture is pinned by its script, in all ways. */
const WALKS = [
  ...PAGE_PATHS.map((path) => ({ path, ...PHONE, javaScriptEnabled: true })),
  { path: '/', ...DESK, javaScriptEnabled: true },
  { path: '/', ...PHONE, javaScriptEnabled: false },
];

describe.each(WALKS)('$path at $width x $height, script $javaScriptEnabled', ({ path, ...how }) => {
  test('everything is reached in order, down and up, and is seen', { timeout: 400_000 }, async () => {
    await using open = await openPage({ path, ...how, reducedMotion: true });
    const { page } = open;
    if (path === '/' && how.javaScriptEnabled)
      await page.locator('html[data-enhanced] [data-shown]').waitFor();

    const down = await numberStops(page);
    const most = 3 * down.length + 50;
    const downwards = await walk(page, 'Tab', most);
    expect(faultsOf(downwards)).toEqual([]);
    expect(numbers(downwards).map((number) => down[number])).toEqual(down);

    // From the end of the page; what is there may have changed with the picture.
    // Not by the End key, which takes a while to get there.
    await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    });
    // Controls over the picture come and go with the step.
    if (path === '/' && how.javaScriptEnabled) await settled(page, STEP_IDS.at(-1) ?? '');
    const up = await numberStops(page);
    await page.evaluate(() => {
      // Behind everything, so that the first Shift+Tab meets the last stop.
      const end = document.createElement('span');
      end.tabIndex = -1;
      document.body.append(end);
      end.focus({ preventScroll: true });
    });
    const upwards = await walk(page, 'Shift+Tab', most);
    expect(faultsOf(upwards)).toEqual([]);
    expect(numbers(upwards).map((number) => up[number])).toEqual([...up].reverse());
  });
});

/** Every key that writes something, and the arrows along which no page scrolls. */
const KEYS = [...Array.from('abcdefghijklmnopqrstuvwxyz0123456789/?.,-+=[];'), 'ArrowLeft', 'ArrowRight'];

/** All that a key could have changed. */
async function pageState(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      location.href,
      history.length,
      Math.round(scrollX),
      Math.round(scrollY),
      document.activeElement?.localName,
      document.documentElement.outerHTML,
    ].join('\n'),
  );
}

/** Slides and their notes are there to be turned with keys, and have a switch for letters; see `present.test.ts`. */
const TURNED_BY_KEYS = ['/present/', '/present/notes/'];

describe('no key does anything by itself', () => {
  test.each(PAGE_PATHS.filter((path) => !TURNED_BY_KEYS.includes(path)))('%s', async (path) => {
    await using open = await openPage({ path, ...DESK, reducedMotion: true });
    const { page } = open;
    if (path === '/') {
      // In the midst of the story, with the lens on: where a key would have most to change.
      const middle = await page.locator('[data-step]').nth(8).getAttribute('id');
      if (middle === null) throw new Error('the story is too short for this test');
      await page.locator('html[data-enhanced]').waitFor();
      await page.locator('[data-lens-toggle]').click();
      await page.goto(`${page.url()}#${middle}`);
      await settled(page, middle);
      // What comes later has come: controls beside titles, shapes in the picture, and faces, with which shapes are drawn anew.
      await page.locator(`[id="${middle}"] .copy-link`).waitFor({ state: 'attached' });
      await page.locator('[data-picture] [data-badges]').first().waitFor({ state: 'attached' });
      await facesReady(page);
    }
    if (path === '/404.html') {
      // It changes its link once it has found the site.
      const home = page.locator('[data-home]');
      await expect
        .poll(() => home.evaluate((one: HTMLAnchorElement) => one.href))
        .toBe(addressOf('/index.html'));
    }
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.waitForLoadState('networkidle');
    const before = await pageState(page);
    for (const key of KEYS) {
      await page.keyboard.press(key);
      // Two frames: whatever a key sets off is to be seen by then.
      await twoFrames(page);
      if ((await pageState(page)) !== before) expect.fail(`the key ${key} changed the page`);
    }
  });
});
