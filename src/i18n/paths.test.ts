import { expect, it } from 'vitest';

import { folderOf, homeOf } from './paths.ts';

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
