import { describe, expect, it } from 'vitest';

import { wordDate, wordPeriod } from './date.ts';

it.each([
  ['2024-11-06', 'en', '6 November 2024'],
  ['2024-11-06', 'ko', '2024년 11월 6일'],
  ['2024-11', 'en', 'November 2024'],
  ['2014', 'en', '2014'],
  ['c. 1990', 'en', 'c. 1990'],
])('%s in %s reads %s', (date, language, words) => {
  expect(wordDate(date, language)).toBe(words);
});

describe('a time from one date to another', () => {
  it.each([
    ['2023-09-18', '2023-09-21', 'en', '18 – 21 September 2023'],
    ['2018-01', '2018-02', 'en', 'January – February 2018'],
    ['2023-12-30', '2024-01-02', 'en', '30 December 2023 – 2 January 2024'],
    ['2013', '2015', 'en', '2013 – 2015'],
    ['2013', '2014-02', 'en', '2013 – February 2014'],
  ])('%s to %s in %s reads %s', (from, to, language, words) => {
    expect(wordPeriod(from, to, language)).toBe(words);
  });
});
