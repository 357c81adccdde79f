import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { loadStory } from '../../src/story/load.ts';
import { openPage } from './page.ts';

const { claims } = loadStory();
const total = claims.length;
const quoted = claims.filter(({ speaker }) => speaker === 'quoted');
const ours = claims.filter(({ speaker }) => speaker === 'ours');

const status = (page: Page) => page.locator('[data-filter-status]');
const shown = (page: Page) => page.locator('article[data-speaker]:not([hidden])');
const search = (page: Page) => page.evaluate(() => location.search);
/** Waits until the ledger says how many entries it shows, then compares. */
async function expectShown(page: Page, count: number): Promise<void> {
  await page.getByText(`${count} of ${total} claims`, { exact: true }).waitFor();
  expect(await shown(page).count()).toBe(count);
}

describe('the ledger', () => {
  it('filters by speaker and certainty, and keeps the choice in the address', async () => {
    await using open = await openPage({ path: '/claims/' });
    const { page } = open;
    await expectShown(page, total);
    await page.locator('input[name="speaker"][value="ours"]').check();
    await expectShown(page, ours.length);
    expect(await search(page)).toBe('?speaker=ours');
    // Groups without an entry go too.
    expect(await page.locator('[data-filter-group]:not([hidden])').count()).toBe(1);
    await page.locator('input[name="certainty"][value="medium-low"]').check();
    const both = ours.filter(({ certainty }) => certainty === 'medium–low').length;
    await expectShown(page, both);
    expect(await search(page)).toBe('?speaker=ours&certainty=medium-low');

    await page.goBack();
    await expectShown(page, ours.length);
    expect(await page.locator('input[name="certainty"][value=""]').isChecked()).toBe(true);
    await page.goForward();
    await expectShown(page, both);

    await page.locator('[data-filter-reset]').click();
    await expectShown(page, total);
    expect(await search(page)).toBe('');
    expect(await page.locator('[data-filter-reset]').isVisible()).toBe(false);
    // The focus does not fall off the page with the button.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('speaker');
    open.expectQuiet();
  });

  it('takes the filter from the address, politely announced', async () => {
    await using open = await openPage({ path: '/claims/?speaker=quoted&certainty=high' });
    const both = quoted.filter(({ certainty }) => certainty === 'high').length;
    await expectShown(open.page, both);
    expect(await open.page.locator('input[name="speaker"]:checked').inputValue()).toBe('quoted');
    expect(await status(open.page).getAttribute('role')).toBe('status');
    open.expectQuiet();
  });

  it.each([
    '?speaker=nobody&certainty=%3Cb%3E',
    '?speaker=__proto__',
    '?certainty=%E0%A4%A&speaker[]=ours',
    '?speaker=ours%00#%E0%A4%A',
  ])('passes over %s', async (query) => {
    await using open = await openPage({ path: `/claims/${query}` });
    await expectShown(open.page, total);
    open.expectQuiet();
  });

  it('shows an entry that the address names, whatever the filter says', async () => {
    await using open = await openPage({ path: '/claims/?speaker=quoted#B12', height: 700 });
    const { page } = open;
    await expectShown(page, total);
    expect(await search(page)).toBe('');
    expect(await page.evaluate(() => location.hash)).toBe('#B12');
    const top = async (id: string) => (await page.locator(`#${id}`).boundingBox())?.y ?? Number.NaN;
    expect(await top('B12')).toBeGreaterThanOrEqual(0);
    expect(await top('B12')).toBeLessThan(350);

    await page.locator('input[name="speaker"][value="quoted"]').check();
    await expectShown(page, quoted.length);
    await page.evaluate(() => {
      location.hash = '#O3';
    });
    await expectShown(page, total);
    expect(await top('O3')).toBeLessThan(350);
    open.expectQuiet();
  });

  it('is whole without a script, and without controls that do nothing', async () => {
    await using open = await openPage({
      path: '/claims/?speaker=quoted',
      javaScriptEnabled: false,
      width: 360,
    });
    const { page } = open;
    expect(await page.locator('article[data-speaker]:visible').count()).toBe(total);
    expect(await page.locator('input:visible, button:visible').count()).toBe(0);
    expect(await page.locator('.filter-count:visible').first().textContent()).not.toBe(String(total));
    // The folded list is a list of counts, as the other.
    await page.locator('.filter summary').click();
    expect(await page.locator('details .filter-count:visible').count()).toBe(
      new Set(claims.map(({ certainty }) => certainty)).size,
    );
    open.expectQuiet();
  });

  it('keeps the second list folded on a phone, until a choice from it is in force', async () => {
    const phone = { width: 360, height: 640 };
    await using open = await openPage({ path: '/claims/', ...phone });
    const { page } = open;
    await expectShown(page, total);
    const choice = page.locator('input[name="certainty"][value="high"]');
    expect(await choice.isVisible()).toBe(false);
    await page.locator('.filter summary').click();
    await choice.check();
    const high = claims.filter(({ certainty }) => certainty === 'high').length;
    await expectShown(page, high);
    open.expectQuiet();

    await using linked = await openPage({ path: '/claims/?certainty=high', ...phone });
    await expectShown(linked.page, high);
    expect(await linked.page.locator('input[name="certainty"][value="high"]').isVisible()).toBe(true);

    await using wide = await openPage({ path: '/claims/' });
    await expectShown(wide.page, total);
    expect(await wide.page.locator('input[name="certainty"][value="high"]').isVisible()).toBe(true);
  });

  it.each(['claims', 'glossary', 'method', 'places', 'map-notes', 'teach'])(
    '/%s/ fits a phone',
    async (path) => {
      await using open = await openPage({ path: `/${path}/`, width: 360, height: 640 });
      const { scrollWidth } = await open.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(360);
      open.expectQuiet();
    },
  );
});
