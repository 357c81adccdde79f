/** Takes the list of places from the file that the page is. Stands in for `src/scrolly/explore/places-page.ts`. */
import type { PlacesPage } from '../scrolly/explore/places-page.ts';
import { nodeOf } from './tree.ts';
import type { Tree } from './tree.ts';
import { unpack } from './unpack.ts';

/**
 * Unpacks the list of places.
 * @param address where the list is on the web; where the site's address is not known, a place in this file
 * @returns the list. Its links count against that address
 * @throws what {@link unpack} throws
 */
export async function fetchPlacesPage(address: string): Promise<PlacesPage> {
  const page = document.implementation.createHTMLDocument();
  const parts = JSON.parse(await unpack('places')) as readonly Tree[];
  page.body.append(...parts.map((part) => nodeOf(page, part)));
  return { page, address: address.split('#')[0] ?? '' };
}

/** Switches on the style of the list, which is in the page already. */
export function adoptStyles(): Promise<void> {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-places]')) style.media = 'all';
  return Promise.resolve();
}
