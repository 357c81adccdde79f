import { describe, expect, it } from 'vitest';

import { folderOf, fullAddress, homeOf } from './paths.ts';

it.each([
  ['/', 'en', '/'],
  ['/', 'ko', '/ko/'],
  ['/a/b', 'en', '/a/b/'],
  ['/a/b/', 'ko', '/a/b/ko/'],
])('under %s the %s edition starts at %s', (base, language, home) => {
  expect(homeOf(base, language)).toBe(home);
});

it('only languages beside English have a folder', () => {
  expect([folderOf('en'), folderOf('ko')]).toEqual([undefined, 'ko']);
});

describe('fullAddress', () => {
  it.each([
    ['https://example.org/', '/', '/claims/', 'https://example.org/claims/'],
    ['https://example.org/pass', '/', '/claims/', 'https://example.org/pass/claims/'],
    ['https://example.org/pass/', '/', '/', 'https://example.org/pass/'],
    ['https://example.org/pass/', '/pass', '/pass/ko/', 'https://example.org/pass/ko/'],
  ])('on %s with the base %s, %s is %s', (site, base, path, address) => {
    expect(fullAddress(new URL(site), base, path)).toBe(address);
  });

  it('is unknown while the site does not know its own', () => {
    expect(fullAddress(undefined, '/', '/claims/')).toBeUndefined();
  });
});
