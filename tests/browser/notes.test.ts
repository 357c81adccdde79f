/** Notes in place: pointing, tapping and tabbing to a marker shows who says it; without script it is a link. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { loadStory } from '../../src/story/load.ts';
import { scrollTo, settled } from './marks.ts';
import { openPage } from './page.ts';

const story = loadStory();
const step = story.editions[0]?.steps.find(({ id }) => id === 'practice');
if (!step) throw new Error('the story has no step "practice"');

const marker = (page: Page, id = 'C11') => page.locator(`#practice [data-claim="${id}"]`).first();
const word = (page: Page) => page.locator('#practice [data-term]').first();
const card = (page: Page) => page.locator('.card');

async function openPractice(size: { width: number; height: number }, touch = false) {
  const open = await openPage({
    path: '/#practice',
    ...size,
    reducedMotion: true,
    ...(touch && { context: { hasTouch: true, isMobile: true } }),
  });
  await settled(open.page, 'practice');
  return open;
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test('every claim that a step rests on has a marker and a note with all that is known of it', async () => {
  await using open = await openPractice(DESK);
  for (const edition of story.editions.slice(0, 1)) {
    for (const { id, claims, pictured, terms } of edition.steps) {
      const seen = await open.page.locator(`[id="${id}"]`).evaluate((section) => ({
        marks: [
          ...new Set(
            [...section.querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim),
          ),
        ],
        words: [...section.querySelectorAll<HTMLElement>('[data-term]')].map((one) => one.dataset.term),
        notes: [...section.querySelectorAll<HTMLElement>('[data-note]')].map((one) => one.dataset.note),
      }));
      expect(seen.marks, id).toEqual(claims);
      expect(seen.words, id).toEqual(terms);
      expect(seen.notes, id).toEqual([...claims, ...pictured, ...terms]);
    }
  }
});

describe('with a mouse', () => {
  test('resting on a marker shows its note, the pointer may move into it, and leaving closes it', async () => {
    await using open = await openPractice(DESK);
    const { page } = open;
    await marker(page).hover();
    await card(page).waitFor();
    const text = await card(page).innerText();
    const claim = story.claims.find(({ id }) => id === 'C11');
    expect(text).toContain(claim?.text.en);
    expect(text).toContain(claim?.korean?.en);
    expect(text).toContain('paragraph 5');
    expect(await card(page).locator('a[href^="http"]').count()).toBe(claim?.sources.length);
    expect(await marker(page).getAttribute('aria-expanded')).toBe('true');

    await card(page).hover();
    // Longer than the way from the marker to the card may take: still there, because it is pointed at.
    await page.waitForTimeout(500);
    expect(await card(page).count()).toBe(1);
    await page.mouse.move(1300, 800);
    await card(page).waitFor({ state: 'detached' });
    expect(await marker(page).getAttribute('aria-expanded')).toBe('false');
    open.expectQuiet();
  });

  test('a word shows its meaning', async () => {
    await using open = await openPractice(DESK);
    await word(open.page).hover();
    await card(open.page).waitFor();
    const id = await word(open.page).getAttribute('data-term');
    const term = story.terms.find((one) => one.id === id);
    expect(await card(open.page).innerText()).toContain(term?.definition.en);
  });

  test('a click keeps the note open, a second click closes it, and nothing scrolls or loads', async () => {
    await using open = await openPractice(DESK);
    const { page } = open;
    const before = await page.evaluate(() => scrollY);
    await marker(page).click();
    await card(page).waitFor();
    await page.mouse.move(1300, 800);
    await page.waitForTimeout(500);
    expect(await card(page).count()).toBe(1);
    await marker(page).click();
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(new URL(page.url()).hash).toBe('#practice');
  });

  test('a click elsewhere, and scrolling the marker out of sight, close the note', async () => {
    await using open = await openPractice(DESK);
    const { page } = open;
    await marker(page).click();
    await card(page).waitFor();
    await page.locator('[data-picture]').click();
    await card(page).waitFor({ state: 'detached' });
    await marker(page).click();
    await card(page).waitFor();
    await scrollTo(page, 'running');
    await card(page).waitFor({ state: 'detached' });
  });
});

describe('with a keyboard', () => {
  test('the focus shows the note and Tab passes it by; Enter leads into it, Escape closes it and gives the focus back', async () => {
    await using open = await openPractice(DESK);
    const { page } = open;
    await word(page).focus();
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return { inCard: element?.closest('.card') !== null, claim: element?.getAttribute('data-claim') };
      });
    expect(await focused()).toEqual({ inCard: false, claim: 'C11' });
    // A hundred notes with links each would bar the way.
    await page.keyboard.press('Tab');
    expect((await focused()).inCard).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await card(page).waitFor();
    expect(await focused()).toEqual({ inCard: false, claim: 'C11' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focused()).inCard).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await focused()).toEqual({ inCard: false, claim: 'C11' });
    // On to the next marker, through no card.
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual({ inCard: false, claim: step.claims[1] });
    open.expectQuiet();
  });
});

describe('with a finger', () => {
  test('a tap opens a sheet that leaves the marker in sight; the button closes it', async () => {
    await using open = await openPractice(PHONE, true);
    const { page } = open;
    await marker(page).tap();
    await card(page).waitFor();
    const [mark, sheet] = await Promise.all([marker(page).boundingBox(), card(page).boundingBox()]);
    if (!mark || !sheet) throw new Error('no boxes');
    expect(sheet.y + sheet.height <= mark.y || sheet.y >= mark.y + mark.height).toBe(true);
    expect(sheet.width).toBe(PHONE.width);
    const size = await card(page).getByRole('button').boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await card(page).getByRole('button').tap();
    await card(page).waitFor({ state: 'detached' });
    open.expectQuiet();
  });
});

describe('where the code for notes cannot be had', () => {
  test('without script the marker leads to the ledger, and all notes stand below the step', async () => {
    await using open = await openPage({ path: '/#practice', javaScriptEnabled: false });
    const { page } = open;
    await page.locator('#practice .notes summary').click();
    expect(await page.locator('#practice [data-note="C11"]').isVisible()).toBe(true);
    await marker(page).click();
    await page.waitForURL('**/claims/index.html#C11');
    open.expectQuiet();
  });

  test('when it fails to load, a click follows the link', async () => {
    await using open = await openPage({
      path: '/#practice',
      reducedMotion: true,
      prepare: (context) => context.route('**/cards.*.js', (route) => route.abort()),
    });
    await settled(open.page, 'practice');
    await marker(open.page).click();
    await open.page.waitForURL('**/claims/index.html#C11');
  });
});

test('without popovers a click follows the link', async () => {
  await using open = await openPage({
    path: '/#practice',
    reducedMotion: true,
    prepare: (context) =>
      context.addInitScript(() => {
        Reflect.deleteProperty(HTMLElement.prototype, 'popover');
      }),
  });
  await settled(open.page, 'practice');
  await marker(open.page).click();
  await open.page.waitForURL('**/claims/index.html#C11');
});
