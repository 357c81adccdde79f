import { expect, it } from 'vitest';

import { wordDate } from './date.ts';

it.each([
  ['2024-11-06', 'en', '6 November 2024'],
  ['2024-11-06', 'ko', '2024년 11월 6일'],
  ['2024-11', 'en', 'November 2024'],
  ['2014', 'en', '2014'],
  ['c. 1990', 'en', 'c. 1990'],
])('%s in %s reads %s', (date, language, words) => {
  expect(wordDate(date, language)).toBe(words);
});
