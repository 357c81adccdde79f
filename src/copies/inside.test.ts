import { expect, test } from 'vitest';

import { inside } from './inside.ts';

test.each([
  ['/claims/#C4', 'index.html', 'claims/', 'C4', ''],
  ['claims/index.html#C4', 'index.html', 'claims/', 'C4', ''],
  ['../claims/index.html?speaker=quoted', 'places/index.html', 'claims/', '', '?speaker=quoted'],
  ['/', 'claims/index.html', '', '', ''],
  ['../index.html#hubs', 'claims/index.html', '', 'hubs', ''],
  ['story.woff2', '_astro/voices.css', '_astro/story.woff2', '', ''],
  ['/_astro/story.woff2', '_astro/voices.css', '_astro/story.woff2', '', ''],
  ['/a%20b.txt', 'index.html', 'a b.txt', '', ''],
])('%s in %s', (address, from, path, fragment, query) => {
  expect(inside(address, from)).toEqual({ path, fragment, query });
});

test.each(['#C4', 'https://example.org/claims/', '//example.org/', 'mailto:desk@example.org', 'data:,'])(
  '%s leads to no other file of the site',
  (address) => {
    expect(inside(address, 'index.html')).toBeUndefined();
  },
);
