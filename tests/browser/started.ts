/** Waits until a page has become what it stays, on a screen or on paper, for tests that measure or check all of it. */
import type { Page } from 'playwright-core';

import { sheetsIn } from '../pdf.ts';

/** What shows that the script has set up a page that it changes by itself. */
const SIGNS: Readonly<Record<string, string>> = {
  '/': 'html[data-enhanced] [data-picture][data-shown]',
  '/present/': 'html[data-moving]',
};

/**
 * Waits for the typefaces that a page has asked for. One that comes late moves whatever is set in it.
 * @param page the page
 */
export async function facesReady(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/**
 * Waits for two frames: in the first a page looks at what has changed, by the second it has drawn what follows from that.
 * @param page the page
 */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * Waits for a page's script and typefaces.
 * @param page the page, opened with script
 * @param path its address inside the site
 */
export async function started(page: Page, path: string): Promise<void> {
  const sign = SIGNS[path];
  if (sign !== undefined) await page.waitForSelector(sign);
  await facesReady(page);
}

/**
 * Puts a page on paper, and waits for the typefaces that it uses only there.
 * @param page the page
 */
export async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => {
    // Asked for its size, the page is laid out, and asks for its faces.
    document.documentElement.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/**
 * Prints a page.
 * @param page the page
 * @param format size of the sheets, such as `A4`
 * @returns how many sheets it fills
 */
export async function sheets(page: Page, format: string): Promise<number> {
  return sheetsIn(await page.pdf({ format }));
}
