import { expect, it } from 'vitest';

import { fileOf, relativeAddress } from './relative.ts';

const FILES = ['index.html', 'claims/index.html', 'steps/hubs/index.html', 'data/a b.csv', 'embed.js', 'x/y'];
const folder = { has: (file: string) => FILES.includes(file) };

it.each([
  ['/', 'index.html'],
  ['/claims/', 'claims/index.html'],
  ['/claims', 'claims/index.html'],
  ['/data/a%20b.csv', 'data/a b.csv'],
  ['/x/y', 'x/y'],
  ['/x/', undefined],
  ['/no/', undefined],
])('names the file of %s', (path, file) => {
  expect(fileOf(path, folder)).toBe(file);
});

it.each([
  ['index.html', '/claims/', 'claims/index.html'],
  ['index.html', '/claims/#C4', 'claims/index.html#C4'],
  ['index.html', '/claims/?speaker=quoted#C4', 'claims/index.html?speaker=quoted#C4'],
  ['claims/index.html', '/', '../index.html'],
  ['claims/index.html', '/#hubs', '../index.html#hubs'],
  ['steps/hubs/index.html', '/claims/', '../../claims/index.html'],
  ['steps/hubs/index.html', '/embed.js', '../../embed.js'],
  ['steps/hubs/index.html', '/data/a%20b.csv', '../../data/a%20b.csv'],
  // Within a page its own name stays out: a host may serve it as a folder.
  ['claims/index.html', '/claims/#C4', '#C4'],
  ['claims/index.html', '/claims/?speaker=quoted', '?speaker=quoted'],
  ['claims/index.html', '/claims/', 'index.html'],
  ['index.html', '/', 'index.html'],
])('from %s to %s', (from, address, written) => {
  expect(relativeAddress(from, address, folder)).toBe(written);
});

it('refuses an address that leads nowhere', () => {
  expect(() => relativeAddress('claims/index.html', '/clams/#C4', folder)).toThrow(
    'claims/index.html: the address "/clams/#C4" leads to no file of the site',
  );
});
