/** Which pages the built site has, so that tests of every page take in new ones by themselves. */
import { builtFiles } from '../build/site.ts';

/**
 * Pages that are made alike, one for each step or chapter. Trying all of them in a browser would take an hour; a few that
 * differ as much as they can stand for the rest. What every single one must have is read from `dist/` in `tests/build`.
 */
const ALIKE: readonly { readonly folder: RegExp; readonly tried: readonly string[] }[] = [
  // The opening, whose title is the site's; a wide table and many notes; a schematic picture without a table.
  { folder: /^\/steps\/[^/]+\//, tried: ['opening', 'tensions', 'posts'] },
  { folder: /^\/embed\/[^/]+\//, tried: ['hubs', 'why-these-cities'] },
  { folder: /^\/teach\/questions\/[^/]+\//, tried: ['why-these-cities'] },
];

/** Whether tests of every page open this one. */
function isTried(path: string): boolean {
  const group = ALIKE.find(({ folder }) => folder.test(path));
  return group === undefined || group.tried.some((id) => path.endsWith(`/${id}/`));
}

/** Addresses of the pages inside the site, such as `/`, `/claims/` and `/404.html`; of pages that are made alike a few. */
export const PAGE_PATHS: readonly string[] = builtFiles()
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  .filter(isTried);
