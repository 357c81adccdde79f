/** Which pages the built site has, so that tests of every page take in new ones by themselves. */
import { builtFiles } from '../build/site.ts';

/**
 * Pages of one kind that differ in their content alone: a browser looks at some of each kind, a map, a chart and the longest
 * chapter. Tests of the built files read all of them.
 */
const ALIKE = /^\/embed\/(?!(?:hubs|how-far|why-these-cities)\/)[^/]+\/$/;

/** Addresses of pages inside the site, such as `/`, `/claims/` and `/404.html`. */
export const PAGE_PATHS: readonly string[] = builtFiles()
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  .filter((path) => !ALIKE.test(path));
