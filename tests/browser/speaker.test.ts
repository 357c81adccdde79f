/** Slides and speaker notes in two windows, in step whichever of them moves. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { settled, STEP_IDS } from './marks.ts';
import { addressOf, openPage } from './page.ts';
import { twoFrames } from './started.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = STEP_IDS;
const LAST = STEP_IDS.at(-1) ?? '';

/** Waits until a window is at a slide. */
const at = async (page: Page, id: string): Promise<void> => {
  await page.waitForSelector(`#${id}[data-current]`);
};

/** Opens the notes from the slides by key. */
async function openNotes(slides: Page): Promise<Page> {
  const [notes] = await Promise.all([slides.context().waitForEvent('page'), slides.keyboard.press('n')]);
  await notes.waitForSelector('html[data-enhanced]');
  await notes.locator('[data-apart]').waitFor({ state: 'hidden' });
  return notes;
}

describe.each([
  { by: 'a channel', prepare: undefined },
  {
    by: 'messages, where the browser has no channels',
    prepare: (context: BrowserContext) =>
      context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      }),
  },
  {
    by: 'messages, where the browser refuses channels',
    prepare: (context: BrowserContext) =>
      context.addInitScript(() => {
        Object.assign(globalThis, {
          BroadcastChannel: function refuse() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }),
  },
])('tied by $by', ({ prepare }) => {
  test('both windows move when either does, black screen and all', async () => {
    await using open = await openPage({
      path: '/present/#hubs',
      reducedMotion: true,
      ...(prepare && { prepare }),
    });
    const slides = open.page;
    await settled(slides, 'hubs');
    const notes = await openNotes(slides);
    const faults: string[] = [];
    notes.on('pageerror', ({ message }) => faults.push(message));
    await at(notes, 'hubs');

    await slides.keyboard.press('ArrowRight');
    await at(notes, 'west-trunk');
    expect(await notes.locator('[data-current] h2').textContent()).toBe('Anju: the line to China');
    expect(await notes.locator('[data-current] [data-next]').innerText()).toContain(
      'Pyongsong: the line to the east coast',
    );
    expect(await notes.locator('[data-current] [data-note="B3"]').isVisible()).toBe(true);
    expect(await notes.locator('[data-slide]:visible').count()).toBe(1);

    await notes.keyboard.press('ArrowRight');
    await settled(slides, 'east-trunk');
    await notes.locator('[data-do="next"]').click();
    await settled(slides, 'north-line');
    await notes.keyboard.press('PageUp');
    await settled(slides, 'east-trunk');
    // Faster than answers come.
    for (let press = 0; press < 5; press += 1) await notes.keyboard.press('PageDown');
    await settled(slides, 'reach');
    await at(notes, 'reach');

    await notes.locator('[data-do="blank"]').click();
    await slides.locator('[data-blank-screen]').waitFor();
    await notes.locator('[data-dark]').waitFor();
    await slides.keyboard.press('b');
    await notes.locator('[data-dark]').waitFor({ state: 'hidden' });
    await notes.keyboard.press('.');
    await slides.locator('[data-blank-screen]').waitFor();
    await notes.keyboard.press('Escape');
    await slides.locator('[data-blank-screen]').waitFor({ state: 'hidden' });

    await slides.keyboard.press('End');
    await at(notes, LAST);
    expect(new URL(notes.url()).hash).toBe(`#${LAST}`);
    // Asked for again, the window that is there comes forward.
    await slides.keyboard.press('n');
    expect(slides.context().pages()).toHaveLength(2);
    expect(faults).toEqual([]);
    open.expectQuiet();
  });
});

test('notes find their slides again after either was loaded anew, and say when the slides are gone', async () => {
  await using open = await openPage({ path: '/present/', reducedMotion: true });
  const slides = open.page;
  await settled(slides, FIRST);
  const notes = await openNotes(slides);
  await slides.reload();
  await settled(slides, FIRST);
  await slides.keyboard.press('ArrowRight');
  await at(notes, SECOND);
  await notes.reload();
  await at(notes, SECOND);
  await notes.keyboard.press('ArrowRight');
  await settled(slides, THIRD);
  await slides.close();
  await notes.locator('[data-apart]').waitFor();
  const link = notes.locator('[data-slides-link]');
  expect(await link.evaluate((one: HTMLAnchorElement) => one.pathname + one.hash)).toBe(
    `/present/index.html#${THIRD}`,
  );
  await notes.keyboard.press('ArrowRight');
  await at(notes, STEP_IDS[3] ?? '');
});

test('other windows with slides do not move along', async () => {
  await using open = await openPage({ path: '/present/', reducedMotion: true });
  const slides = open.page;
  await settled(slides, FIRST);
  const other = await slides.context().newPage();
  await other.goto(addressOf('/present/#reach'));
  await settled(other, 'reach');
  const notes = await openNotes(slides);
  await notes.keyboard.press('ArrowRight');
  await settled(slides, SECOND);
  expect(new URL(other.url()).hash).toBe('#reach');
});

test('a browser that opens no second window is spoken of, and a link opens the notes in step', async () => {
  await using open = await openPage({
    path: '/present/#hubs',
    reducedMotion: true,
    prepare: (context) =>
      context.addInitScript(() => {
        window.open = () => null;
      }),
  });
  const slides = open.page;
  await settled(slides, 'hubs');
  expect(await slides.locator('[data-blocked]').isVisible()).toBe(false);
  await slides.locator('[data-do="notes"]').click();
  const link = slides.locator('[data-blocked] a');
  await link.waitFor();
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  const [notes] = await Promise.all([slides.context().waitForEvent('page'), link.click()]);
  await at(notes, 'hubs');
  await notes.locator('[data-apart]').waitFor({ state: 'hidden' });
  await notes.keyboard.press('ArrowRight');
  await settled(slides, 'west-trunk');
  open.expectQuiet();
});

test.each(['/present/#reach', '/present/#why-these-cities', '/present/notes/#unknowns'])(
  '%s is seen from its start on a phone',
  async (path) => {
    await using open = await openPage({ path, width: 320, height: 480, reducedMotion: true });
    const { page } = open;
    await page.waitForSelector('[data-current]');
    // By then the browser has gone where the address leads.
    await twoFrames(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    open.expectQuiet();
  },
);

test('notes without script follow each other', async () => {
  await using open = await openPage({ path: '/present/notes/', javaScriptEnabled: false });
  expect(await open.page.locator('[data-slide]:visible').count()).toBe(STEP_IDS.length);
  expect(await open.page.locator('button:visible').count()).toBe(0);
});
