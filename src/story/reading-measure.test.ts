import { describe, expect, it } from 'vitest';

import { measureReading, SECONDS_A_PICTURE, WORDS_A_MINUTE } from './reading-measure.ts';

const TEXT = 'The cat sat on the mat. It was a very comfortable mat.';

describe('measureReading', () => {
  it('counts words and sentences, and computes the published formula', () => {
    const { words, sentences, grade } = measureReading(TEXT, 'en', 0);
    expect([words, sentences]).toEqual([12, 2]);
    // 6 words a sentence; the, cat, sat, on, the, mat, it, was, a, ve-ry, com-fort-a-ble, mat: 16 syllables.
    expect(grade).toBeCloseTo(0.39 * 6 + 11.8 * (16 / 12) - 15.59, 10);
  });

  it('takes longer sentences and longer words for harder', () => {
    const grade = (text: string): number => measureReading(text, 'en', 0).grade ?? Number.NaN;
    expect(grade('The cat sat on the mat and it was a very comfortable mat.')).toBeGreaterThan(grade(TEXT));
    expect(grade('Transportation authorities investigate.')).toBeGreaterThan(grade('The men in cars look.'));
  });

  it('counts a number as a word, and does not end a sentence within one', () => {
    const { words, sentences } = measureReading('It is 44.1 kilometres long. That is far.', 'en', 0);
    expect([words, sentences]).toEqual([8, 2]);
    // Otherwise numbers would have no syllable at all.
    expect(measureReading('1 2 3.', 'en', 0).grade).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 10);
  });

  it('adds time for pictures, rounds to minutes, and never says none', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    const pictures = 60 / SECONDS_A_PICTURE;
    expect(measureReading(words(WORDS_A_MINUTE * 2), 'en', 0).minutes).toBe(2);
    expect(measureReading(words(WORDS_A_MINUTE * 2), 'en', pictures).minutes).toBe(3);
    expect(measureReading('Word.', 'en', 0).minutes).toBe(1);
  });

  it('gives no level in a language for which the formula was not made, nor to a text without words', () => {
    expect(measureReading('경무부가 단속한다.', 'ko', 0)).toMatchObject({ words: 2, grade: undefined });
    expect(measureReading(' … ', 'en', 0)).toMatchObject({ words: 0, sentences: 0, grade: undefined });
  });
});
