/** Which file of the built site an address names, whether it starts at the site's root or at the file that it stands in. */

/** Stands for the site's own host while addresses are taken apart. */
const HERE = 'http://site.invalid';

/** Where an address inside the site leads. */
export interface Inside {
  /** The file or folder, from the site's root; a page is named by its folder, such as `claims/`, the story by nothing. */
  readonly path: string;
  /** The place in it, without the sign before it; empty for none. */
  readonly fragment: string;
  /** The query, with the sign before it; empty for none. */
  readonly query: string;
}

/**
 * Takes an address apart.
 * @param address as it is written
 * @param from the file that it stands in, from the site's root
 * @returns where it leads; undefined for other hosts, for other schemes, and for places in the same file
 */
export function inside(address: string, from: string): Inside | undefined {
  if (address.startsWith('#')) return undefined;
  const url = URL.parse(address, `${HERE}/${from}`);
  if (url?.origin !== HERE) return undefined;
  return {
    path: decodeURI(url.pathname.slice(1)).replace(/(^|\/)index\.html$/, '$1'),
    fragment: decodeURIComponent(url.hash.slice(1)),
    query: url.search,
  };
}
