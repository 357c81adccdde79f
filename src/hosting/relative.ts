/** Addresses inside the site, told from where they stand, so that the built folder works wherever it is copied. */

/** Stands for the site's own host while addresses are taken apart. */
const HERE = 'http://site.invalid';

/** What is known of the built folder. */
export interface BuiltFolder {
  /** Whether a file is there; paths start at the folder, without a slash. */
  readonly has: (file: string) => boolean;
}

/**
 * The file that an address of the site names. Not every host gives `index.html` for a folder, and a disk never does.
 * @param path path of the address from the site's root, such as `/claims/`; percent-encoded or not
 * @param folder the built folder
 * @returns the file, from the folder, such as `claims/index.html`; undefined where there is none
 */
export function fileOf(path: string, folder: BuiltFolder): string | undefined {
  const name = decodeURIComponent(path).slice(1);
  const names = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}/index.html`];
  return names.find((file) => folder.has(file));
}

/** The way from one file to another, each as a path from the folder. */
function way(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).map(encodeURIComponent).join('/');
}

/**
 * Turns an address that starts at the site's root into one that starts at the file in which it stands and names a file.
 * @param from the file in which it stands, from the folder
 * @param address the address, which starts with one slash
 * @param folder the built folder
 * @returns the address to write instead: within one page its fragment or query alone, since a host may serve the page under
 * another name than its file's
 * @throws Error when it leads to no file
 */
export function relativeAddress(from: string, address: string, folder: BuiltFolder): string {
  const url = new URL(address, HERE);
  const to = fileOf(url.pathname, folder);
  if (to === undefined) throw new Error(`${from}: the address "${address}" leads to no file of the site`);
  const rest = url.search + url.hash;
  return to === from && rest !== '' ? rest : way(from, to) + rest;
}
