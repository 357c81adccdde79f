import { expect, test } from 'vitest';

import { schemeOf } from './scheme.ts';

test.each([
  ['?scheme=dark', 'dark'],
  ['?childId=a&scheme=light', 'light'],
  ['', undefined],
  ['?scheme=', undefined],
  ['?scheme=DARK', undefined],
  ['?scheme=dark%22%5D', undefined],
  ['?scheme=%3Cscript%3E', undefined],
  ['?scheme=__proto__', undefined],
  ['?scheme=%', undefined],
  ['?Scheme=dark', undefined],
])('%s asks for %s', (search, expected) => {
  expect(schemeOf(search)).toBe(expected);
});
