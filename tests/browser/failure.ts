/** Brings about what can fail on a reader's way to a page, and tells what may then be heard of it. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

import { builtFiles, readBuilt } from '../build/site.ts';
import type { OpenPage } from './page.ts';

/** One page of every kind but that for unknown addresses, which needs no other file; their addresses inside the site. */
export const KINDS: readonly string[] = [
  '/',
  '/steps/tensions/',
  '/claims/',
  '/glossary/',
  '/places/',
  '/method/',
  '/teach/',
  '/teach/who-says-it/',
  '/teach/questions/why-these-cities/',
  '/present/',
  '/present/notes/',
  '/embed/',
  '/embed/hubs/',
  '/embed/why-these-cities/',
];

/** Files by what they are for. */
export const FILES = {
  styles: /\.css$/,
  scripts: /\.js$/,
  fonts: /\.woff2$/,
  films: /\/films\/[^/]+\.json$/,
  /** Whatever bears a hash in its name, and is gone once another edition of the site has taken its place. */
  hashed: /\/_astro\/|\/films\//,
} as const;

/** Which addresses: those that match, or that a function says yes to. */
type Files = RegExp | ((address: URL) => boolean);

/** Makes ready a context, as `openPage` takes it. */
type Prepare = (context: BrowserContext) => Promise<unknown>;

/**
 * Keeps files from the page, as blockers and broken connections do.
 * @param files which addresses
 * @returns to hand to `openPage`
 */
export const blocked =
  (files: Files): Prepare =>
  (context) =>
    context.route(files, (route) => route.abort('blockedbyclient'));

/**
 * Answers for files as hosts do that no longer have them.
 * @param files which addresses
 * @returns to hand to `openPage`
 */
export const gone =
  (files: Files): Prepare =>
  (context) =>
    context.route(files, (route) =>
      route.fulfill({
        status: 404,
        contentType: 'text/html',
        body: '<!doctype html><title>Not found</title>',
      }),
    );

/**
 * Files by their names alone.
 * @param names names such as `cards.1a2b3c4d.js`
 * @returns tells whether an address is one of theirs
 */
export const named =
  (names: readonly string[]) =>
  ({ pathname }: URL): boolean =>
    names.includes(pathname.slice(pathname.lastIndexOf('/') + 1));

/**
 * What the browser itself says of files that did not come. The text of an answer that is an error is not read to its end, if
 * it was to be a style, a script or a typeface. What no style asks for any more was preloaded in vain.
 */
const MISSING =
  /^(?:console error: Failed to load resource: |failed: \S+ \(net::ERR_BLOCKED_BY_CLIENT\S*\)$|failed: \S+\/_astro\/\S+ \(net::ERR_ABORTED\)$|console warning: The resource \S+ was preloaded )/;

/**
 * Fails when a page says anything but that files did not come, which the browser says by itself.
 * @param open the page
 * @param reported lines that the page is to report besides, exactly; none by default
 */
export async function expectOnlyMissing(
  { noise }: OpenPage,
  reported: readonly string[] = [],
): Promise<void> {
  await expect
    .poll(() => noise.some((line) => MISSING.test(line)), { message: 'something did not come' })
    .toBe(true);
  const own = noise.filter((line) => !MISSING.test(line));
  expect(own, 'what the page says besides files that did not come').toEqual(reported);
}

/**
 * What a reader can read on a page, without the words in pictures.
 * @param page the page
 * @param within selects the parts to read; by default the page's main part
 * @returns the words that are seen, with single spaces
 */
export const words = (page: Page, within = 'main'): Promise<string> =>
  page.locator(within).evaluateAll((parts) => {
    const seen: string[] = [];
    for (const part of parts) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: parent, textContent } = walker.currentNode;
        const counts = parent?.closest('svg') === null && parent.getClientRects().length > 0;
        if (counts && parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
          seen.push(textContent ?? '');
        }
      }
    }
    return seen.join(' ').replace(/\s+/g, ' ').trim();
  });

/**
 * The steps or slides that are displayed.
 * @param page a page with steps or slides
 * @returns their ids
 */
export const displayed = (page: Page): Promise<string[]> =>
  page
    .locator('[data-step], [data-slide]')
    .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).map(({ id }) => id));

/**
 * Waits until each of so many steps shows its own finished picture.
 * @param page the page
 * @param count how many
 */
export async function expectStills(page: Page, count: number): Promise<void> {
  const seen = (): Promise<number> =>
    page
      .locator('[data-still]')
      .evaluateAll(
        (all) =>
          all.filter((one) => getComputedStyle(one).visibility === 'visible' && one.clientHeight > 100)
            .length,
      );
  await expect.poll(seen, { timeout: 20_000 }).toBe(count);
}

/**
 * The scripts that a page fetches later, on first interest, and those that its scripts need at once.
 * @param page file of the page, from the site's root
 * @returns names of files in `_astro`; those of the page itself are not among them
 */
export function chunksOf(page: string): string[] {
  const names = builtFiles()
    .filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
    .map((file) => file.slice('_astro/'.length));
  const namedIn = (text: string): string[] => names.filter((name) => text.includes(`/${name}`));
  const own = namedIn(readBuilt(page).toString('utf8'));
  const found = new Set(own);
  for (const name of found) {
    for (const next of namedIn(readBuilt(`_astro/${name}`).toString('utf8'))) found.add(next);
  }
  return [...found].filter((name) => !own.includes(name));
}

/**
 * The attributes by which a page's root element says what is on, such as `data-enhanced`.
 * @param page the page
 * @returns names without `data-`, and values
 */
export const rootData = (page: Page): Promise<Readonly<Record<string, string | undefined>>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));

/** Something that must not happen, as it is written into addresses and storage. */
export const MARKUP = '<img src=x onerror=alert(1)>';

/**
 * Hears alerts and errors of every window, also of those that a page opens. Hand it to `openPage`, and look at `told` in the
 * end.
 * @param first what else is to be prepared, before that
 * @returns what to hand over, and what was heard so far
 */
export function hearAlerts(first?: Prepare): { prepare: Prepare; told: readonly string[] } {
  const told: string[] = [];
  const prepare: Prepare = async (context) => {
    await first?.(context);
    context.on('dialog', (dialog) => {
      told.push(dialog.message());
      void dialog.dismiss();
    });
    context.on('weberror', (error) => told.push(error.error().message));
  };
  return { prepare, told };
}

/**
 * What of an injection a page holds.
 * @param page the page
 * @returns elements with handlers or code in them, as HTML
 */
export const injected = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[onerror], [onload], img[src="x"], script')]
      .filter((one) => one.tagName !== 'SCRIPT' || one.textContent.includes('alert('))
      .map((one) => one.outerHTML),
  );
