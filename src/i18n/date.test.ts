import { expect, test } from 'vitest';

import { dateInWords } from './date.ts';

test.each([
  ['2024-11-06', 'en', '6 November 2024'],
  ['2025-06', 'en', 'June 2025'],
  ['2024-11-06', 'ko', '2024년 11월 6일'],
  ['2013', 'en', '2013'],
  ['c. 1990', 'en', 'c. 1990'],
])('%s in %s is %s', (date, language, words) => {
  expect(dateInWords(date, language)).toBe(words);
});
