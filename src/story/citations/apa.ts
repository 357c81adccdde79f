/** APA, seventh edition. */
import {
  addressOf,
  italic,
  partsOf,
  plain,
  stopAfter,
  type Citation,
  type Work,
  type WorkDate,
} from './work.ts';

/**
 * Cites a work after APA. The title moves to the front where nobody stands there; a description in brackets takes its place
 * where it was not seen.
 * @param work the work
 * @param ownAddress stands for an address that only the reader's browser knows
 * @returns the entry of a list of references
 */
export function citeApa(work: Work, ownAddress: string): Citation {
  const { publisher, translation, description } = work;
  const title = work.sentenceTitle ?? work.title;
  const gloss = translation === undefined ? '' : ` [${translation}]`;
  const name =
    title === undefined
      ? [plain(`[${description ?? ''}].`)]
      : [italic(title), plain(`${gloss}${gloss === '' ? stopAfter(title) : '.'}`)];
  const date = ` (${dateInBrackets(work.date)}). `;
  const start =
    publisher === undefined ? [...name, plain(date)] : [plain(`${publisher}.${date}`), ...name, plain(' ')];
  return [...start, addressOf(work, ownAddress)];
}

function dateInBrackets(date: WorkDate): string {
  if (date === undefined) return 'n.d.';
  if ('about' in date) return `ca. ${date.about}`;
  const { year, month, day } = partsOf(date.day);
  return `${year}, ${month} ${day}`;
}
