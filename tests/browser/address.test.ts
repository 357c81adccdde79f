/** Addresses: each step and chapter has one, it follows the reader, and it can be copied beside every title. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { loadStory } from '../../src/story/load.ts';
import { scrollTo, settled, STEP_IDS } from './marks.ts';
import { addressOf, answerTo, openPage } from './page.ts';

const FIRST = STEP_IDS[0] ?? '';
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Opens the story and goes to a step by scrolling. */
async function scrolledTo(page: Page, id: string): Promise<void> {
  await scrollTo(page, id);
  await settled(page, id);
}

test('the address follows the reader, without filling the history, and is the page’s own at the top', async () => {
  await using open = await openPage({ path: '/?from=a-letter', reducedMotion: true });
  const { page } = open;
  await settled(page, FIRST);
  const before = await page.evaluate(() => history.length);
  for (const id of ['hubs', 'reach', 'crackdown']) {
    await scrolledTo(page, id);
    await expect.poll(() => hash(page)).toBe(`#${id}`);
  }
  await scrolledTo(page, FIRST);
  await expect.poll(() => page.evaluate(() => location.href)).toBe(addressOf('/?from=a-letter'));
  expect(await page.evaluate(() => history.length)).toBe(before);
  open.expectQuiet();
});

test('an address that led somewhere stays until the reader moves on', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  await page.locator('a[href="#after"]').first().focus();
  await page.keyboard.press('Enter');
  await settled(page, STEP_IDS.at(-1) ?? '');
  // Longer than it takes the address to follow.
  await page.waitForTimeout(900);
  expect(await hash(page)).toBe('#after');
  await page.goBack();
  await settled(page, 'hubs');
  await page.waitForTimeout(900);
  expect(await hash(page)).toBe('#hubs');
});

test.each([
  ['cannot be read', '#%E0%A4%A'],
  ['is 100 kB long', `#${'a'.repeat(100_000)}`],
  ['holds markup', '#<img src=x onerror=alert(1)>'],
])('an address that %s does no harm and gives way to one that leads somewhere', async (_, bad) => {
  await using open = await openPage({ path: `/${bad}`, reducedMotion: true });
  const { page } = open;
  await settled(page, FIRST);
  await scrolledTo(page, 'hubs');
  await expect.poll(() => hash(page)).toBe('#hubs');
  open.expectQuiet();
});

test('every chapter has an address that leads to its first step', async () => {
  const chapters = loadStory().chapters.slice(1);
  await using open = await openPage({ width: 390, height: 844, reducedMotion: true });
  const { page } = open;
  for (const { id, steps } of chapters) {
    await page.goto(addressOf(`/?to=${id}#${id}`), { waitUntil: 'networkidle' });
    await settled(page, steps[0] ?? '');
  }
  open.expectQuiet();
});

test.each(['/', '/present/'])('on %s a former id leads to the step that took its place', async (path) => {
  // As the page would be if the id of a chapter had been replaced: no id of today is a former one.
  await using open = await openPage({
    path: `${path}#old-name`,
    reducedMotion: true,
    prepare: (context) =>
      context.route(
        ({ pathname }) => pathname === path,
        async (route) => {
          const response = await answerTo(route);
          const html = await response.text();
          await route.fulfill({ response, body: html.replace(' id="cat-and-mouse"', ' id="old-name"') });
        },
      ),
  });
  const { page } = open;
  await settled(page, 'steered-around');
  await page.evaluate(() => {
    location.hash = 'reach';
  });
  await settled(page, 'reach');
  await page.goBack();
  await settled(page, 'steered-around');
  open.expectQuiet();
});

describe('the control beside a title', () => {
  /** A clipboard that takes text, or refuses it as in frames of other sites. */
  const clipboard = (takes: boolean) => (context: BrowserContext) =>
    context.addInitScript((works) => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            if (!works) return Promise.reject(new DOMException('no', 'NotAllowedError'));
            Object.assign(window, { copied: text });
            return Promise.resolve();
          },
        },
      });
    }, takes);

  test('copies the address of its step and says so', async () => {
    await using open = await openPage({ reducedMotion: true, prepare: clipboard(true) });
    const { page } = open;
    await scrolledTo(page, 'hubs');
    const control = page.locator('#hubs .copy-link');
    await control.click();
    await expect.poll(() => page.locator('#hubs [data-copy-status]').textContent()).toBe('Copied.');
    expect(await page.evaluate(() => (window as { copied?: string }).copied)).toBe(addressOf('/#hubs'));
    expect(await page.locator('.copy-link').count()).toBe(STEP_IDS.length - 1);
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    open.expectQuiet();
  });

  test('shows the address, selected, where the browser refuses', async () => {
    await using open = await openPage({ reducedMotion: true, prepare: clipboard(false) });
    const { page } = open;
    await scrolledTo(page, 'reach');
    await page.locator('#reach .copy-link').click();
    await expect
      .poll(() => page.locator('#reach [data-copy-status]').textContent())
      .toBe(addressOf('/#reach'));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(addressOf('/#reach'));
  });
});
