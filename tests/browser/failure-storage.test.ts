/** Storage that is refused, full, missing or holds what another hand wrote: nothing is kept, and everything works. */
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { displayed, hearAlerts, injected, MARKUP, rootData } from './failure.ts';
import { settled, STEP_IDS } from './marks.ts';
import { openPage } from './page.ts';

const [FIRST = '', SECOND = ''] = STEP_IDS;

/** Lets every key of both kinds of storage hold a text. */
const holding = (text: string) => (context: BrowserContext) =>
  context.addInitScript((kept) => {
    Storage.prototype.getItem = () => kept;
  }, text);

/** Makes both kinds of storage answer otherwise than they should. */
const CASES: readonly (readonly [string, (context: BrowserContext) => Promise<unknown>])[] = [
  [
    'refuses every access, as in private windows',
    (context) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        }
      }),
  ],
  [
    'is full',
    (context) =>
      context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  ],
  [
    'does not exist, as in views that apps put pages into',
    (context) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, { value: null });
        }
      }),
  ],
  ['holds markup', holding(MARKUP)],
  ['holds what breaks off', holding('{"way":"st')],
  ['holds a number', holding('7')],
  ['holds a list', holding('["step","all"]')],
  [
    'holds choices of wrong types',
    holding('{"way":["step"],"motion":{"on":1},"announce":"true","__proto__":[]}'),
  ],
  ['holds a name of the language', holding('__proto__')],
  ['holds a megabyte', holding('x'.repeat(1_000_000))],
];

describe.each(CASES)('storage that %s', (_, spoil) => {
  test('leaves the story as it is for a new reader, and every choice lasts as long as the page', async () => {
    const alerts = hearAlerts(spoil);
    await using open = await openPage({
      reducedMotion: true,
      prepare: alerts.prepare,
    });
    const { page } = open;
    await settled(page, FIRST);
    expect(await rootData(page)).toEqual({ enhanced: '' });
    expect(await displayed(page)).toEqual(STEP_IDS);

    await page.locator('[data-lens-toggle]').click();
    await page.locator('.reading summary').click();
    await page.locator('[data-reading-fields]:enabled').waitFor();
    await page.locator('[data-motion-choice]').check();
    await page.locator('[value="step"]').check();
    await page.waitForSelector(`#${FIRST}[data-current]`);
    expect(await rootData(page)).toEqual({ enhanced: '', lens: 'all', way: 'step', motion: 'on' });
    expect(await displayed(page)).toEqual([FIRST]);
    expect([await injected(page), alerts.told]).toEqual([[], []]);
    open.expectQuiet();
  });

  test('leaves slides and notes in step, with letters that act', async () => {
    const alerts = hearAlerts(spoil);
    await using open = await openPage({
      path: '/present/',
      reducedMotion: true,
      prepare: alerts.prepare,
    });
    const { page } = open;
    await settled(page, FIRST);
    expect(await displayed(page)).toEqual([FIRST]);
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    await notes.waitForSelector(`#${FIRST}[data-current]`);
    await page.keyboard.press('ArrowRight');
    await settled(page, SECOND);
    await notes.waitForSelector(`#${SECOND}[data-current]`);
    await page.keyboard.press('?');
    await page.locator('[data-letters]').uncheck();
    expect([await injected(page), await injected(notes), alerts.told]).toEqual([[], [], []]);
    open.expectQuiet();
  });
});
