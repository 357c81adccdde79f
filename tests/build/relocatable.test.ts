/** The built folder works wherever it is copied: no address in it starts at a host's root, and each names a file. */
import { posix } from 'node:path';

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { ONE_FILE } from '../../src/copies/names.ts';
import { ADDRESS_SCRIPT } from '../../src/hosting/inline-scripts.ts';
import { ADDRESSES, builtFiles, readBuilt } from './site.ts';

const files = builtFiles();
const there = new Set(files);
/** Hosts show it at any address, so that nothing in it can be relative. */
const ANYWHERE = '404.html';
const pages = files
  // The story in one file asks for nothing; `copies.test.ts` looks at it.
  .filter((file) => file.endsWith('.html') && file !== ANYWHERE && !file.endsWith(ONE_FILE))
  .map((file) => [file, readBuilt(file).toString('utf8')] as const);

describe.each(pages)('%s', (file, html) => {
  const { document } = parseHTML(html);

  it('has no attribute that starts at the root of a host', () => {
    const found = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ value }) => value.startsWith('/'))
        .map(({ name, value }) => `${name}="${value}"`),
    );
    expect(found).toEqual([]);
  });

  it('names a file in each address, because not every host gives one for a folder', () => {
    const addresses = ADDRESSES.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    ).filter((address) => !/^(?:[a-z]+:|[#?]|$)/i.test(address));
    expect(addresses).not.toEqual([]);
    const missing = addresses.filter((address) => {
      const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
      return !there.has(posix.join(posix.dirname(file), path));
    });
    expect(missing).toEqual([]);
  });

  it('puts the slash at the end of its address before it asks for anything', () => {
    const first = document.querySelector('script, link, img, iframe');
    expect(first?.textContent).toBe(ADDRESS_SCRIPT);
  });
});

it.each(files.filter((file) => file.endsWith('.css')))('%s asks for files beside it', (file) => {
  const addresses = [
    ...readBuilt(file)
      .toString('utf8')
      .matchAll(/url\(\s*["']?([^"')]+)/g),
  ].map(([, one = '']) => one);
  const strays = addresses.filter(
    (address) => !address.startsWith('#') && !there.has(posix.join(posix.dirname(file), address)),
  );
  expect(strays).toEqual([]);
});

it.each(files.filter((file) => file.endsWith('.js')))('%s names no address from the root', (file) => {
  expect(
    readBuilt(file)
      .toString('utf8')
      .match(/["'`]\/(?:_astro|films|pictures|data|embed)\b[^"'`]*/g),
  ).toBeNull();
});

describe('the page for unknown addresses', () => {
  const { document } = parseHTML(readBuilt(ANYWHERE).toString('utf8'));

  it('asks for no file of the site, because it does not know where that is', () => {
    const asked = [...document.querySelectorAll('link, script[src], img, iframe')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(asked).toEqual(['data:,']);
    expect(document.querySelector('style')?.textContent).not.toContain('url(');
  });
});
