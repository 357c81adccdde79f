/** A slow connection: the text comes first and stays where it is when the script comes. */
import { expect, test } from 'vitest';

import { expectStills, FILES } from './failure.ts';
import { STEP_IDS } from './marks.ts';
import { addressOf, openPage } from './page.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

/** What browsers' tools call slow 3G: bytes in a second, and milliseconds until the first answer. */
const SLOW_3G = {
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
  latency: 400,
  offline: false,
};

test.each([
  { width: 360, height: 640, at: 'the top' },
  { width: 1440, height: 900, at: 'the top' },
  { width: 1440, height: 900, at: 'network' },
])(
  'at $width x $height, read at $at',
  async ({ width, height, at }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Any small file first, so that the connection is slow before the page is asked for.
    await using open = await openPage({
      path: '/favicon.svg',
      width,
      height,
      prepare: async (context) => {
        await context.addInitScript(watchShifts);
        await context.route(FILES.scripts, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    const { page } = open;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    await page.goto(addressOf('/'), { waitUntil: 'commit' });

    // Readable: painted, and the last paragraph of the story has come too.
    await page.waitForSelector('#unknowns .words > p', { state: 'visible', timeout: 50_000 });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    // So late that the page has given every step its own picture, six seconds after the step came. That moves what stands
    // beneath; the script then moves nothing.
    await expectStills(page, STEP_IDS.length - 1);
    expect(await page.locator('html').getAttribute('data-enhanced')).toBeNull();
    const line = page.locator(at === 'the top' ? 'h1' : `#${at} .words > p`).first();
    expect(await line.evaluate((one: HTMLElement) => one.innerText.length)).toBeGreaterThan(10);
    if (at !== 'the top') {
      await line.evaluate((one) => {
        one.scrollIntoView({ behavior: 'instant', block: 'center' });
      });
    }
    const before = (await line.boundingBox())?.y;
    const moved = (await shiftsOf(page)).length;

    release();
    await page.waitForSelector('html[data-enhanced]', { timeout: 50_000 });
    await page.waitForSelector(`#${at === 'the top' ? (STEP_IDS[0] ?? '') : at}[data-active]`);
    await page.waitForLoadState('networkidle');
    expect(Math.abs(((await line.boundingBox())?.y ?? Number.NaN) - (before ?? 0))).toBeLessThan(1);
    if (at === 'the top') expect((await shiftsOf(page)).slice(moved)).toEqual([]);
    open.expectQuiet();
  },
  120_000,
);
