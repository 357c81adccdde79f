import { expect, it } from 'vitest';

import { BUDGET, STORY_PAGES } from '../build/budget.ts';
import { resolveInSite, sizeOf } from '../build/site.ts';
import { openPage } from './page.ts';

/** Sizes with little and with much in the first screen. */
const SCREENS = [
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
] as const;

it.each(STORY_PAGES.flatMap((page) => SCREENS.map((screen) => ({ page, ...screen }))))(
  '$page at $width x $height fetches what the budget allows, and nothing moves',
  async ({ page, width, height }) => {
    const path = `/${page.replace(/index\.html$/, '')}`;
    await using open = await openPage({ path, width, height });
    await open.page.waitForLoadState('networkidle');
    const shift = await open.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          // Entries from before the observer arrive in a task of their own.
          setTimeout(() => {
            resolve(sum);
          }, 500);
        }),
    );
    // Each file once: requests that pass through the test's own filter miss the cache of what is preloaded.
    const files = [
      ...new Set(open.requests.map((address) => resolveInSite('index.html', address)?.file ?? address)),
    ];
    const weight = (kind: RegExp): number =>
      files.filter((file) => kind.test(file)).reduce((total, file) => total + sizeOf(file).brotli, 0);

    expect(files.length).toBeLessThanOrEqual(BUDGET.requests);
    expect(weight(/\.m?js$/)).toBeLessThanOrEqual(BUDGET.js);
    expect(weight(/\.json$/)).toBeLessThanOrEqual(BUDGET.film);
    expect(weight(/\.css$/)).toBeLessThanOrEqual(BUDGET.css);
    expect(weight(/\.woff2$/)).toBeLessThanOrEqual(BUDGET.font);
    expect(shift).toBe(0);
    open.expectQuiet();
  },
);
