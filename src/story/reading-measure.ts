/** How long a text takes to read, and how hard its sentences are. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How fast we reckon that learners read. Unit: words a minute. */
export const WORDS_A_MINUTE = 180;
/** How long we reckon that a picture is looked at. Unit: seconds. */
export const SECONDS_A_PICTURE = 15;

/** The languages whose syllables `syllable` can count, and for which the Flesch–Kincaid formula was made. */
const LEVELLED = new Set(['en']);

/** What was counted in a text. */
export interface ReadingMeasure {
  /** Words, numbers among them. */
  readonly words: number;
  /** Sentences. */
  readonly sentences: number;
  /** Time to read it and to look at its pictures. Unit: whole minutes, at least one. */
  readonly minutes: number;
  /**
   * Flesch–Kincaid grade (J. P. Kincaid and others, 1975): 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
   * Unit: school years of the United States. Undefined for other languages and for a text without words.
   */
  readonly grade: number | undefined;
}

/**
 * Counts words, sentences and syllables of a text.
 * @param text plain text, without markup
 * @param language two-letter tag of its language
 * @param pictures how many pictures stand beside it
 * @returns the measures
 */
export function measureReading(text: string, language: string, pictures: number): ReadingMeasure {
  const sentences = pieces(text, language, 'sentence').filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const words = pieces(text, language, 'word');
  const minutes = words.length / WORDS_A_MINUTE + (pictures * SECONDS_A_PICTURE) / 60;
  const levelled = LEVELLED.has(language) && words.length > 0;
  return {
    words: words.length,
    sentences: sentences.length,
    minutes: Math.max(1, Math.round(minutes)),
    grade: levelled
      ? fleschKincaid({
          sentence: sentences.length,
          word: words.length,
          // A number has no letters to count; it is read aloud as one syllable at the least.
          syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
        })
      : undefined,
  };
}

function pieces(text: string, language: string, granularity: 'word' | 'sentence'): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity }).segment(text)];
  return segments
    .filter(({ isWordLike }) => granularity === 'sentence' || isWordLike === true)
    .map(({ segment }) => segment);
}
