/** Works out which files a browser fetches when it opens a page for the first time, and what they weigh. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { parseHTML } from 'linkedom';
import ts from 'typescript';

import { DIST, readBuilt, resolveInSite, sizeOf } from './site.ts';
import type { Size } from './site.ts';

/** What a file of the first load is. */
export type LoadKind = 'html' | 'css' | 'js' | 'font' | 'film' | 'picture' | 'other';

/** One file of the first load. */
export interface Loaded extends Size {
  /** Path from the site's root. */
  readonly file: string;
  /** What it is. */
  readonly kind: LoadKind;
  /** Why it is fetched. */
  readonly because: string;
}

const KINDS: readonly (readonly [RegExp, LoadKind])[] = [
  [/\.html$/, 'html'],
  [/\.css$/, 'css'],
  [/\.m?js$/, 'js'],
  [/\.woff2?$/, 'font'],
  [/\.json$/, 'film'],
  [/\.(?:svg|png|jpe?g|webp|avif|gif|ico)$/, 'picture'],
];

/** Elements whose address is fetched without the reader doing anything. */
const FETCHED: readonly (readonly [selector: string, attribute: string])[] = [
  ['link[rel~="stylesheet"]', 'href'],
  ['link[rel~="modulepreload"]', 'href'],
  ['link[rel~="preload"]:not([media])', 'href'],
  ['link[rel~="manifest"]', 'href'],
  ['script[src]', 'src'],
  ['img[src]:not([loading="lazy"])', 'src'],
  ['iframe[src]:not([loading="lazy"])', 'src'],
  ['image[href]', 'href'],
  ['use[href]', 'href'],
];

/**
 * The files of a page's first load. Fonts count when the page preloads them; what a browser really fetches is
 * compared in `tests/browser/first-load.test.ts`.
 * @param page the page's file, from the site's root
 * @returns the page first, then its files in the order in which they are found
 */
export function firstLoad(page: string): Loaded[] {
  const found = new Map<string, Loaded>();
  const add = (file: string, because: string): void => {
    if (found.has(file)) return;
    if (!existsSync(join(DIST, file)))
      throw new Error(`${page} needs ${file} (${because}), which was not built`);
    const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? 'other';
    found.set(file, { file, kind, because, ...sizeOf(file) });
    if (kind === 'css' || kind === 'js') {
      for (const next of kind === 'css' ? styleImports(file) : staticImports(file)) {
        const target = resolveInSite(file, next);
        if (target !== undefined) add(target.file, `imported by ${file}`);
      }
    }
  };

  add(page, 'the page');
  const { document } = parseHTML(readBuilt(page).toString('utf8'));
  for (const [selector, attribute] of FETCHED) {
    for (const element of document.querySelectorAll(selector)) {
      const address = element.getAttribute(attribute) ?? '';
      const target = address.startsWith('#') ? undefined : resolveInSite(page, address);
      if (target !== undefined) add(target.file, selector);
    }
  }
  // Of files for different windows a browser fetches one; the heaviest stands for it.
  const films = [...document.querySelectorAll('link[rel~="preload"][media]')]
    .flatMap((link) => resolveInSite(page, link.getAttribute('href') ?? '')?.file ?? [])
    .sort((a, b) => sizeOf(b).brotli - sizeOf(a).brotli);
  if (films[0] !== undefined) add(films[0], 'the film of one of the frames');
  const icon = document.querySelector('link[rel~="icon"]')?.getAttribute('href');
  const iconFile = icon == null ? undefined : resolveInSite(page, icon)?.file;
  if (iconFile !== undefined) add(iconFile, 'the icon');
  for (const script of document.querySelectorAll('script[type="module"]:not([src])')) {
    for (const specifier of importsOf(script.textContent)) {
      const target = resolveInSite(page, specifier);
      if (target !== undefined) add(target.file, 'imported by the page');
    }
  }
  return [...found.values()];
}

/** Addresses of `@import` rules. */
function styleImports(file: string): string[] {
  const css = readBuilt(file).toString('utf8');
  return [...css.matchAll(/@import\s*(?:url\(\s*)?["']?([^"')\s;]+)/g)].map((match) => match[1] ?? '');
}

function staticImports(file: string): string[] {
  return importsOf(readBuilt(file).toString('utf8'));
}

/** Specifiers that a module imports before it runs; `import()` is not among them. */
function importsOf(code: string): string[] {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  return statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .map(({ moduleSpecifier }) => moduleSpecifier)
    .filter((specifier) => specifier !== undefined && ts.isStringLiteral(specifier))
    .map(({ text }) => text);
}

/**
 * Adds up one kind of file.
 * @param files a first load
 * @param kind the kind
 * @returns bytes as sent with Brotli
 */
export function weight(files: readonly Loaded[], kind: LoadKind): number {
  return files.filter((file) => file.kind === kind).reduce((sum, { brotli }) => sum + brotli, 0);
}

/**
 * Prints a first load.
 * @param page the page's file
 * @param files its first load
 * @returns a table
 */
export function loadTable(page: string, files: readonly Loaded[]): string {
  const total = files.reduce(
    (sum, { raw, gzip, brotli }) => ({
      raw: sum.raw + raw,
      gzip: sum.gzip + gzip,
      brotli: sum.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
  const width = Math.max(...files.map(({ file }) => file.length), 20);
  const line = (name: string, { raw, gzip, brotli }: Size, kind = ''): string =>
    [
      name.padEnd(width),
      kind.padEnd(8),
      ...[raw, gzip, brotli].map((bytes) => String(bytes).padStart(9)),
    ].join(' ');
  return [
    `First load of ${page}, bytes`,
    `${'file'.padEnd(width)} ${'kind'.padEnd(8)} ${['raw', 'gzip', 'brotli'].map((name) => name.padStart(9)).join(' ')}`,
    ...files.map((file) => line(file.file, file, file.kind)),
    line(`${files.length} requests`, total),
  ].join('\n');
}
