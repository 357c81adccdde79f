import { describe, expect, it } from 'vitest';

import { builtFiles, builtPages, readBuilt, resolveInSite } from './site.ts';

const files = new Set(builtFiles());
const pages = builtPages();
const byFile = new Map(pages.map((page) => [page.file, page]));

/** Elements that load something by themselves, with the attributes that say what. */
const SUBRESOURCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'link:not([rel~="canonical"]):not([rel~="alternate"]):not([rel~="license"]):not([rel~="author"])',
    ['href'],
  ],
  ['script, iframe, embed, track, input', ['src']],
  ['img, source', ['src', 'srcset']],
  ['video, audio', ['src', 'poster']],
  ['object', ['data']],
  ['image, use, feImage', ['href', 'xlink:href']],
];

/** Names of XML vocabularies look like addresses, but nothing is fetched from them. */
const NAMESPACE = /^https?:\/\/www\.w3\.org\//;

function addressesOf(value: string, attribute: string): string[] {
  if (attribute !== 'srcset') return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

describe.each(pages)('$file', ({ file, document }) => {
  it('links only to pages and places in pages that exist', () => {
    const broken: string[] = [];
    for (const element of document.querySelectorAll('[href], [src], [poster]')) {
      const address = ['href', 'src', 'poster']
        .map((name) => element.getAttribute(name))
        .find((value) => value !== null);
      const target = address == null ? undefined : resolveInSite(file, address);
      if (address == null || target === undefined) continue;
      if (!files.has(target.file)) broken.push(`${address}: no file ${target.file}`);
      else if (!hasPlace(target.file, target.fragment))
        broken.push(`${address}: no id "${target.fragment}" there`);
    }
    expect([...new Set(broken)]).toEqual([]);
  });

  it('loads nothing from other hosts', () => {
    const foreign = SUBRESOURCES.flatMap(([selector, attributes]) =>
      [...document.querySelectorAll(selector)].flatMap((element) =>
        attributes
          .flatMap((attribute) => addressesOf(element.getAttribute(attribute) ?? '', attribute))
          .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
          .map((address) => `<${element.localName}> ${address}`),
      ),
    );
    const styles = [...document.querySelectorAll('style')].flatMap((style) =>
      foreignInStyle(style.textContent),
    );
    expect([...foreign, ...styles]).toEqual([]);
  });
});

function hasPlace(file: string, fragment: string): boolean {
  // The empty fragment and "top" are the page's start by definition.
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return true;
  const document = byFile.get(file)?.document;
  // Files other than pages have no ids that we could look up.
  return document?.getElementById(fragment) !== null;
}

function foreignInStyle(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?((?:[a-z]+:)?\/\/[^"')\s;]+)/gi)]
    .map((match) => match[1] ?? '')
    .filter((address) => !NAMESPACE.test(address));
}

const styles = [...files].filter((file) => file.endsWith('.css'));
const scripts = [...files].filter((file) => /\.m?js$/.test(file));

it.each(styles)('%s loads nothing from other hosts, and only files that exist', (file) => {
  const css = readBuilt(file).toString('utf8');
  expect(foreignInStyle(css)).toEqual([]);
  const own = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^(?:data:|#)/.test(address));
  const missing = own.filter((address) => {
    const target = resolveInSite(file, address);
    return target === undefined || !files.has(target.file);
  });
  expect(missing).toEqual([]);
});

it.each(scripts)('%s names no other host', (file) => {
  const code = readBuilt(file).toString('utf8');
  const addresses = [...code.matchAll(/["'`](?:https?:|wss?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`\s]*/gi)].map(
    ([text]) => text.slice(1),
  );
  expect(addresses.filter((address) => !NAMESPACE.test(address))).toEqual([]);
});
