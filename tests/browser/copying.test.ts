import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { loadStory } from '../../src/story/load.ts';
import { addressOf, openPage } from './page.ts';
import { facesReady } from './started.ts';

const [edition] = loadStory().editions;
if (!edition) throw new Error('no edition');
const { after, cite } = edition.strings.reference;

/** A clipboard that takes everything; what was written last stands on the window. */
const granting = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          Object.assign(window, { copied: text });
          return Promise.resolve();
        },
        write: async ([item]: ClipboardItem[]) => {
          const read = async (type: string): Promise<string | undefined> =>
            (await item?.getType(type))?.text();
          Object.assign(window, { copied: await read('text/plain'), copiedHtml: await read('text/html') });
        },
      },
    });
  });
/** A clipboard as frames of other sites have it. */
const refusing = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
const copied = (page: Page) => page.evaluate(() => (window as { copied?: string }).copied);
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

/** Opens the citations in one style; the first is that of the page itself. */
async function openStyle(page: Page, style: string) {
  await page.locator('.cite summary', { hasText: style }).click();
  const entry = page.locator('.cite details[open] .cite-entry').first();
  await entry.waitFor();
  return entry;
}

describe('citations', () => {
  it('are copied with the address that the reader is at', async () => {
    await using open = await openPage({ path: '/#rule', prepare: granting });
    const { page } = open;
    const entry = await openStyle(page, 'APA');
    await entry.getByRole('button', { name: cite.copy }).click();
    await entry.getByText(cite.copied).waitFor();
    const text = await copied(page);
    expect(text).toBe(await entry.locator('[data-copy-text]').textContent());
    expect(text).toMatch(/^Without a pass\. \(\d{4}, \w+ \d+\)\. http/);
    expect(text?.endsWith(` ${addressOf('/')}`)).toBe(true);
    // Titles keep their italics where markup can be pasted.
    const html = await page.evaluate(() => (window as { copiedHtml?: string }).copiedHtml);
    expect(html).toContain('<i>Without a pass</i>');
    open.expectQuiet();
  });

  it('keep their lines in BibTeX', async () => {
    await using open = await openPage({ prepare: granting });
    const entry = await openStyle(open.page, 'BibTeX');
    await entry.getByRole('button', { name: cite.copy }).click();
    await entry.getByText(cite.copied).waitFor();
    const lines = (await copied(open.page))?.split('\n') ?? [];
    expect(lines[0]).toMatch(/^@misc\{[\w-]+,$/);
    expect(lines).toContain('  title = {{Without a Pass}},');
    expect(lines.slice(-2)).toEqual([`  url = {${addressOf('/')}}`, '}']);
    open.expectQuiet();
  });

  it('are selected where the browser refuses', async () => {
    await using open = await openPage({ prepare: refusing });
    const { page } = open;
    const entry = await openStyle(page, 'MLA');
    await entry.getByRole('button', { name: cite.copy }).click();
    await entry.getByText(cite.refused).waitFor();
    expect(await selected(page)).toMatch(/^Without a Pass\. \d+ \w+\.? \d{4}, http/);
    open.expectQuiet();
  });

  it('stand there without a script, with words for the address and no buttons', async () => {
    await using open = await openPage({ javaScriptEnabled: false });
    const { page } = open;
    const entry = await openStyle(page, 'Chicago');
    expect(await entry.locator('[data-copy-text]').textContent()).toContain(cite.ownAddress);
    expect(await page.locator('#after button:visible').count()).toBe(0);
    open.expectQuiet();
  });
});

describe('sharing', () => {
  it('copies the address without the step', async () => {
    await using open = await openPage({ path: '/#rule', prepare: granting });
    const { page } = open;
    await page.getByRole('button', { name: after.copyAddress, exact: true }).click();
    await page.locator('#after').getByText(cite.copied).first().waitFor();
    expect(await copied(page)).toBe(addressOf('/'));
    open.expectQuiet();
  });

  it('shows and selects the address where it cannot be copied', async () => {
    await using open = await openPage({ prepare: refusing });
    const { page } = open;
    await page.getByRole('button', { name: after.copyAddress, exact: true }).click();
    await page.locator('[data-copy-status]', { hasText: addressOf('/') }).waitFor();
    expect(await selected(page)).toBe(addressOf('/'));
    open.expectQuiet();
  });

  it.each([true, false])("offers the system's dialog only where there is one (%s)", async (there) => {
    await using open = await openPage({
      prepare: (context) =>
        context.addInitScript((has: boolean) => {
          const share = (data: ShareData): Promise<void> => {
            Object.assign(window, { copied: data.url });
            return Promise.reject(new DOMException('closed', 'AbortError'));
          };
          if (has) Object.defineProperty(navigator, 'share', { value: share });
          else delete (Navigator.prototype as Partial<Navigator>).share;
        }, there),
    });
    const { page } = open;
    await page.locator('#after [data-needs-script]:not([hidden])').first().waitFor();
    const button = page.locator('[data-share]');
    expect(await button.isVisible()).toBe(there);
    if (there) {
      await button.click();
      await expect.poll(() => copied(page)).toBe(addressOf('/'));
    }
    open.expectQuiet();
  });
});

describe('links at headings', () => {
  it.each([
    ['/method/', 'corrections'],
    ['/claims/?speaker=quoted', 'C4'],
    ['/glossary/', 'pass'],
    ['/teach/questions/', 'why-these-cities'],
  ])(
    'on %s copy the address of their part, without the query, and leave the page where it is',
    async (path, id) => {
      await using open = await openPage({ path, prepare: granting });
      const { page } = open;
      const link = page.locator(`.copy-link[href="#${id}"]`);
      await facesReady(page);
      await link.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => [scrollY, location.href]);
      await link.click();
      await expect.poll(() => link.locator('xpath=following-sibling::*').textContent()).toBe(cite.copied);
      expect(await copied(page)).toBe(addressOf(`${path.replace(/\?.*/, '')}#${id}`));
      expect(await page.evaluate(() => [scrollY, location.href])).toEqual(before);
      open.expectQuiet();
    },
  );

  it('show and select the address where the browser refuses', async () => {
    await using open = await openPage({ path: '/glossary/', prepare: refusing });
    const { page } = open;
    await page.locator('.copy-link[href="#pass"]').click();
    await expect.poll(() => selected(page)).toBe(addressOf('/glossary/#pass'));
    open.expectQuiet();
  });

  it('lead there without a script', async () => {
    await using open = await openPage({ path: '/glossary/', javaScriptEnabled: false });
    const { page } = open;
    await page.locator('.copy-link[href="#pass"]').click();
    await page.waitForURL(addressOf('/glossary/#pass'));
  });

  it('copy the address of a step from its page', async () => {
    await using open = await openPage({ path: '/steps/hubs/', prepare: granting });
    const { page } = open;
    await page.locator('h1 + * .copy-link').click();
    await expect.poll(() => copied(page)).toBe(addressOf('/steps/hubs/'));
    open.expectQuiet();
  });
});
