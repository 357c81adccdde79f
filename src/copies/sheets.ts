/** Style sheets with everything in them that they load. */
import { inside } from './inside.ts';

/** Reads a file of the built site, by its path from the site's root; throws when there is none. */
export type ReadFile = (path: string) => Buffer;

/** An address in a style sheet. */
const URL_PART = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*?))\s*\)/g;

/**
 * Takes the files that a style sheet loads into it. Those of ours load typefaces only.
 * @param file the sheet, from the site's root
 * @param read reads files of the site
 * @returns the sheet, which loads nothing
 * @throws Error when it loads anything but typefaces of the site, or could not stand in a page
 */
export function sheetWithFonts(file: string, read: ReadFile): string {
  const css = read(file).toString('utf8');
  if (/@import|<\/style/i.test(css))
    throw new Error(`${file}: a sheet with @import or </style cannot stand in a page`);
  return css.trim().replace(URL_PART, (part, ...found: (string | undefined)[]) => {
    const address = found.slice(0, 3).find((text) => text !== undefined) ?? '';
    if (/^(?:data:|#)/.test(address)) return part;
    const path = inside(address, file)?.path;
    if (!path?.endsWith('.woff2'))
      throw new Error(`${file}: the story in one file can only carry typefaces (.woff2), not "${address}"`);
    return `url(data:font/woff2;base64,${read(path).toString('base64')})`;
  });
}
