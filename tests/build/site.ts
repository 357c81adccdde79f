/** The built site as the tests see it: files, sizes, parsed pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { parseHTML } from 'linkedom';

/** The folder that the build writes. */
export const DIST = join(import.meta.dirname, '..', '..', 'dist');

if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error('There is no built site in dist/. Build it first: npm run build');
}

/** Stands for the site's own host while addresses are resolved. */
const HERE = 'http://site.invalid';

/** A parsed page. */
export interface Page {
  /** Its file, from the site's root, such as `notes/index.html`. */
  readonly file: string;
  /** Its HTML as built. */
  readonly html: string;
  /** Its document; addresses inside the site are told from its root, as `fromRoot` does. */
  readonly document: Document;
}

/**
 * Lists the built files.
 * @returns paths from the site's root with forward slashes, sorted
 */
export function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/**
 * Reads a built file.
 * @param file path from the site's root
 * @returns its bytes
 */
export function readBuilt(file: string): Buffer {
  return readFileSync(join(DIST, file));
}

/**
 * Reads and parses every page.
 * @returns all `.html` files
 */
export function builtPages(): Page[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readBuilt(file).toString('utf8');
      return { file, html, document: fromRoot(file, parseHTML(html).document) };
    });
}

/** Attributes that hold addresses. */
export const ADDRESSES = ['href', 'src', 'data-film'] as const;

/**
 * Writes a page's addresses as tests name them: from the site's root and without the names of folders' files, such as
 * `/claims/#C4`. In the built page they are relative and name files, which `relocatable.test.ts` looks at.
 * @param file the page's file, from the site's root
 * @param document its document, which is changed
 * @returns the document
 */
export function fromRoot(file: string, document: Document): Document {
  for (const name of ADDRESSES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      const url = /^(?:#|\/|[a-z]+:)/i.test(address) ? null : URL.parse(address, `${HERE}/${file}`);
      if (url === null) continue;
      element.setAttribute(name, url.pathname.replace(/\/index\.html$/, '/') + url.search + url.hash);
    }
  }
  return document;
}

/** A file's size in bytes. */
export interface Size {
  /** As it lies on disk. */
  readonly raw: number;
  /** As gzip sends it. */
  readonly gzip: number;
  /** As Brotli sends it; hosts do not compress fonts and pictures again. */
  readonly brotli: number;
}

const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif|gif|zip)$/;

/**
 * Measures a built file.
 * @param file path from the site's root
 * @returns its sizes
 */
export function sizeOf(file: string): Size {
  const bytes = readBuilt(file);
  const raw = bytes.length;
  if (PACKED.test(file)) return { raw, gzip: raw, brotli: raw };
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw },
  });
  return { raw, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** Where an address inside the site leads. */
export interface Target {
  /** The built file, from the site's root. */
  readonly file: string;
  /** The decoded fragment without `#`; empty when there is none. */
  readonly fragment: string;
}

/**
 * Resolves an address of a page or style sheet.
 * @param from the file it stands in, from the site's root
 * @param address as written
 * @returns the file it leads to (which may not exist), or undefined when it leaves the site
 */
export function resolveInSite(from: string, address: string): Target | undefined {
  const url = URL.parse(address, `${HERE}/${from.replace(/(^|\/)index\.html$/, '$1')}`);
  if (url?.origin !== HERE) return undefined;
  const path = decodeURIComponent(url.pathname).slice(1);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (path === '' || path.endsWith('/')) return { file: `${path}index.html`, fragment };
  const page = `${path}/index.html`;
  return { file: !existsSync(join(DIST, path)) || existsSync(join(DIST, page)) ? page : path, fragment };
}
