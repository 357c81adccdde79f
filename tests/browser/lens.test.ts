/** The speaker lens marks prose and pictures by who speaks, and is remembered. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { STEP_IDS, scrollTo, settled } from './marks.ts';
import { openPage } from './page.ts';

const toggle = (page: Page) => page.locator('[data-lens-toggle]');
const status = (page: Page) => page.locator('[data-lens-status]').textContent();
const lens = (page: Page) => page.evaluate(() => document.documentElement.dataset.lens);
const strip = (page: Page) => page.locator('.lens-strip');

/** How one piece of prose looks. */
const look = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, textDecorationLine, textDecorationStyle } = getComputedStyle(element);
      const before = getComputedStyle(element, '::before');
      return {
        color,
        line: textDecorationLine,
        style: textDecorationStyle,
        shape:
          before.content === 'none'
            ? 'none'
            : [
                before.borderRadius,
                before.borderStyle,
                before.clipPath,
                before.transform,
                before.backgroundColor,
              ].join(' '),
      };
    });

test('is off by default, is switched on and off anywhere, and says so', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  expect(await lens(page)).toBeUndefined();
  expect(await toggle(page).getAttribute('aria-pressed')).toBe('false');
  expect(await strip(page).isVisible()).toBe(false);
  expect((await look(page, '#hubs .said')).line).toBe('none');

  await toggle(page).click();
  expect(await lens(page)).toBe('all');
  expect(await toggle(page).getAttribute('aria-pressed')).toBe('true');
  expect(await status(page)).toMatch(/marked/);
  expect(await strip(page).isVisible()).toBe(true);
  expect((await look(page, '#hubs .said')).line).toBe('underline');

  await toggle(page).click();
  expect(await lens(page)).toBeUndefined();
  expect(await status(page)).toMatch(/no longer/);
  open.expectQuiet();
});

test('on a phone, switching it on and off leaves the reader at their line', async () => {
  await using open = await openPage({ path: '/#rule', width: 360, height: 640, reducedMotion: true });
  const { page } = open;
  await settled(page, 'rule');
  // A paragraph in the middle of the window.
  const line = page.locator('#others-say .words > p').first();
  await line.evaluate((one) => {
    one.scrollIntoView({ behavior: 'instant', block: 'center' });
    scrollBy({ top: one.getBoundingClientRect().top - innerHeight / 2 + 20, behavior: 'instant' });
  });
  await settled(page, 'others-say');
  const top = (): Promise<number> => line.evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  for (const pressed of ['true', 'false']) {
    await toggle(page).click();
    expect(await toggle(page).getAttribute('aria-pressed')).toBe(pressed);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  }
});

test('tells all six speakers apart in the prose by shape, and five voices by colour', async () => {
  await using open = await openPage({ reducedMotion: true });
  const { page } = open;
  await settled(page, 'opening');
  await toggle(page).click();
  const voices = ['narration', 'quoted', 'paraphrased', 'inference', 'background', 'ours'];
  const looks = await Promise.all(voices.map((by) => look(page, `.said[data-by="${by}"]`)));
  expect(new Set(looks.map(({ shape }) => shape.replace(/rgba?\([^)]*\)/g, 'colour'))).size).toBeGreaterThan(
    4,
  );
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(6);
  expect(new Set(looks.map(({ color }) => color)).size).toBe(5);
});

test('marks the picture of every step that says something, at two sizes', async () => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    await using open = await openPage({ ...size, reducedMotion: true });
    const { page } = open;
    await settled(page, 'opening');
    await toggle(page).click();
    await page.waitForSelector('[data-badges]', { state: 'attached' });
    for (const id of STEP_IDS) {
      await scrollTo(page, id);
      await settled(page, id);
      const seen = await page.evaluate(async () => {
        // A face that comes late moves texts, and then the shapes beside them.
        await document.fonts.ready;
        const svg = [...document.querySelectorAll<SVGSVGElement>('[data-picture] svg[data-frame]')].find(
          (one) => getComputedStyle(one).display !== 'none',
        );
        const boxes = (selector: string) =>
          [...(svg?.querySelectorAll(selector) ?? [])].map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return {
              left,
              right,
              top,
              bottom,
              name: one.getAttribute('data-key') ?? one.getAttribute('data-by') ?? '',
            };
          });
        const picture = document.querySelector('[data-picture]')?.getBoundingClientRect();
        return {
          spoken: svg?.querySelectorAll('[data-key][data-by]').length ?? 0,
          words: svg?.querySelectorAll('text[data-by]').length ?? 0,
          badges: boxes('[data-badges] > *'),
          texts: boxes('text[data-key]'),
          picture: { left: picture?.left ?? 0, right: picture?.right ?? 0 },
        };
      });
      expect(seen.spoken, id).toBeGreaterThan(0);
      // Where a picture has words that somebody says, they have shapes beside them; elsewhere marks carry the colour alone.
      if (seen.words > 0) expect(seen.badges.length, id).toBeGreaterThan(0);
      // A shape may touch the air around a text, but not its letters.
      const covered = seen.badges.flatMap((badge) =>
        seen.texts
          .filter(
            (text) =>
              badge.left < text.right - 2.5 &&
              text.left + 2.5 < badge.right &&
              badge.top < text.bottom - 4.5 &&
              text.top + 4.5 < badge.bottom,
          )
          .map((text) => `${id}: ${badge.name} over ${text.name}`),
      );
      expect(covered).toEqual([]);
      const cut = seen.badges.filter(
        ({ left, right }) => left < seen.picture.left || right > seen.picture.right,
      );
      expect(cut.map(({ name }) => `${id}: ${name}`)).toEqual([]);
    }
    open.expectQuiet();
  }
}, 120_000);

test('sets one speaker off, in the prose and in the picture', async () => {
  await using open = await openPage({ path: '/#others-say', reducedMotion: true });
  const { page } = open;
  await settled(page, 'others-say');
  await toggle(page).click();
  await strip(page).getByRole('button', { name: 'Elsewhere' }).click();
  expect(await lens(page)).toBe('elsewhere');
  expect(await status(page)).toContain('Elsewhere');
  const opacity = (by: string) =>
    page
      .locator(`svg.landscape [data-key][data-by="${by}"]`)
      .first()
      .evaluate((element) => Number(getComputedStyle(element).opacity));
  expect(await opacity('background')).toBe(1);
  expect(await opacity('narration')).toBeLessThan(0.5);
  // Pressed again, it goes back among the others.
  await strip(page).getByRole('button', { name: 'Elsewhere' }).click();
  expect(await lens(page)).toBe('all');
});

test('has the same choices in the step that explains it', async () => {
  await using open = await openPage({ path: '/#how-we-know', reducedMotion: true });
  const { page } = open;
  await settled(page, 'how-we-know');
  await page.locator('#how-we-know').getByRole('button', { name: 'Ours' }).click();
  expect(await lens(page)).toBe('ours');
  expect(await strip(page).getByRole('button', { name: 'Ours' }).getAttribute('aria-pressed')).toBe('true');
});

describe('the choice', () => {
  test('is remembered on the device', async () => {
    await using open = await openPage({ reducedMotion: true });
    const { page } = open;
    await settled(page, 'opening');
    await toggle(page).click();
    // The code for the shapes is on its way; a reload would break it off.
    await page.waitForSelector('[data-badges]', { state: 'attached' });
    await page.reload();
    await settled(page, 'opening');
    expect(await lens(page)).toBe('all');
    expect(await toggle(page).getAttribute('aria-pressed')).toBe('true');
    // Nothing is announced that the reader did not just do.
    expect(await status(page)).toBe('');
    open.expectQuiet();
  });
});

test('without script there is no control for it', async () => {
  await using open = await openPage({ javaScriptEnabled: false });
  expect(await toggle(open.page).isVisible()).toBe(false);
  expect(await strip(open.page).isVisible()).toBe(false);
});
