/** How the choices of a reader compare with the key. No DOM. */

/** One claim with its key and the reader's choice. */
export interface Sorted {
  /** Its id, such as `C4`. */
  readonly id: string;
  /** The speaker that the key gives. */
  readonly answer: string;
  /** Whether one can argue about the key. */
  readonly arguable: boolean;
  /** The speaker that the reader chose; empty while nothing is chosen. */
  readonly chosen: string;
}

/** How one choice compares: as in the key, otherwise where one can argue, otherwise, or not made. */
export type Verdict = 'right' | 'arguable' | 'wrong' | 'missing';

/** More claims than these that are not sorted are counted, not listed. */
const MOST_LISTED = 5;

/**
 * Judges one choice.
 * @param sorted the claim
 * @returns the verdict
 */
export function verdictOf({ answer, arguable, chosen }: Sorted): Verdict {
  if (chosen === '') return 'missing';
  if (chosen === answer) return 'right';
  return arguable ? 'arguable' : 'wrong';
}

/** The words of a result; what stands in braces is filled. */
export interface ResultWords {
  /** How many of those that were sorted are as in the key; `{right}` and `{sorted}`. */
  readonly result: string;
  /** Which are not; `{ids}`. */
  readonly other: string;
  /** Which are not, but can be argued for; `{ids}`. */
  readonly argued: string;
  /** How many are not sorted; `{count}`. */
  readonly open: string;
  /** The same where they are few enough to be named; `{count}` and `{ids}`. */
  readonly few: string;
}

/** A piece of a result: words, or the id of a claim, which leads to its place in the form. */
export type ResultPiece = { readonly words: string } | { readonly id: string };

/** The words before and after `{ids}`, and the ids between them with commas; only the words where the text has no `{ids}`. */
function withIds(text: string, ids: readonly string[]): ResultPiece[] {
  const [before = '', after] = text.split('{ids}', 2);
  if (after === undefined) return [{ words: before }];
  const list = ids.flatMap((id, index) => (index === 0 ? [{ id }] : [{ words: ', ' }, { id }]));
  return [{ words: before }, ...list, { words: after }];
}

/**
 * Says how all choices compare: how many of those that were made are as in the key, which are not, which of these can be
 * argued for, and how many are open.
 * @param all every claim, in order
 * @param words the words to fill
 * @returns the pieces of one to four sentences, in order
 */
export function resultOf(all: readonly Sorted[], words: ResultWords): ResultPiece[] {
  const ids = (verdict: Verdict): string[] =>
    all.filter((sorted) => verdictOf(sorted) === verdict).map(({ id }) => id);
  const open = ids('missing');
  const result = words.result
    .replace('{right}', String(ids('right').length))
    .replace('{sorted}', String(all.length - open.length));
  const openWords = open.length > MOST_LISTED ? words.open : words.few;
  const lists = [
    { text: words.other, named: ids('wrong') },
    { text: words.argued, named: ids('arguable') },
    { text: openWords.replace('{count}', String(open.length)), named: open },
  ];
  return [
    { words: result },
    ...lists.flatMap(({ text, named }) =>
      named.length === 0 ? [] : [{ words: ' ' }, ...withIds(text, named)],
    ),
  ];
}
