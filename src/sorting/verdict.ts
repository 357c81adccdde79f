/** How the choices of a reader compare with the key. No DOM. */

/** One claim with its key and the reader's choice. */
export interface Sorted {
  /** Its id, such as `C4`. */
  readonly id: string;
  /** The speaker that the key gives. */
  readonly answer: string;
  /** The speaker that the reader chose; empty while nothing is chosen. */
  readonly chosen: string;
}

/** How one choice compares: as in the key, otherwise, or not made. */
export type Verdict = 'right' | 'wrong' | 'missing';

/**
 * Judges one choice.
 * @param sorted the claim
 * @returns the verdict
 */
export function verdictOf({ answer, chosen }: Sorted): Verdict {
  if (chosen === '') return 'missing';
  return chosen === answer ? 'right' : 'wrong';
}

/** The words of a result; what stands in braces is filled. */
export interface ResultWords {
  /** How many are as in the key; `{right}` and `{all}`. */
  readonly result: string;
  /** Which are not; `{ids}`. */
  readonly other: string;
  /** Which are not sorted; `{ids}`. */
  readonly open: string;
}

/**
 * Says in words how all choices compare.
 * @param all every claim, in order
 * @param words the words to fill
 * @returns one to three sentences
 */
export function resultOf(all: readonly Sorted[], words: ResultWords): string {
  const ids = (verdict: Verdict): string[] =>
    all.filter((sorted) => verdictOf(sorted) === verdict).map(({ id }) => id);
  const list = (text: string, found: readonly string[]): string[] =>
    found.length === 0 ? [] : [text.replace('{ids}', found.join(', '))];
  const count = words.result
    .replace('{right}', String(ids('right').length))
    .replace('{all}', String(all.length));
  return [count, ...list(words.other, ids('wrong')), ...list(words.open, ids('missing'))].join(' ');
}
