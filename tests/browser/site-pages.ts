/** Which pages the built site has, so that tests of every page take in new ones by themselves. */
import { builtFiles } from '../build/site.ts';

/** Addresses of all pages inside the site, such as `/`, `/claims/` and `/404.html`. */
export const PAGE_PATHS: readonly string[] = builtFiles()
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
