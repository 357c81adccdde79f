import { expect, it } from 'vitest';

import { BUDGET, STORY_PAGES } from '../build/budget.ts';
import { resolveInSite, sizeOf } from '../build/site.ts';
import { openPage } from './page.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

/** Sizes with little and with much in the first screen. */
const SCREENS = [
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
] as const;

it.each(STORY_PAGES.flatMap((page) => SCREENS.map((screen) => ({ page, ...screen }))))(
  '$page at $width x $height fetches what the budget allows, and nothing moves',
  async ({ page, width, height }) => {
    const path = `/${page.replace(/index\.html$/, '')}`;
    await using open = await openPage({
      path,
      width,
      height,
      prepare: (context) => context.addInitScript(watchShifts),
    });
    await open.page.waitForLoadState('networkidle');
    const shifts = await shiftsOf(open.page);
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
    expect(shifts).toEqual([]);
    open.expectQuiet();
  },
);
