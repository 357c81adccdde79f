/** The Chicago Manual of Style: the form for bibliographies. */
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
 * Cites a work after Chicago. The name of a news site stands where its unnamed author would.
 * @param work the work
 * @param ownAddress stands for an address that only the reader's browser knows
 * @returns the entry of a bibliography
 */
export function citeChicago(work: Work, ownAddress: string): Citation {
  const { publisher, title, translation, description } = work;
  const gloss = translation === undefined ? '' : ` [${translation}].`;
  const name =
    title === undefined
      ? `${description ?? ''}.`
      : `“${title}${gloss === '' ? stopAfter(title) : ''}”${gloss}`;
  return [
    ...(publisher === undefined ? [] : [italic(publisher), plain('. ')]),
    plain(`${name} ${wordDate(work.date)}. `),
    addressOf(work, ownAddress),
    plain('.'),
  ];
}

function wordDate(date: WorkDate): string {
  if (date === undefined) return 'N.d';
  if ('about' in date) return `N.d., ca. ${date.about}`;
  const { year, month, day } = partsOf(date.day);
  return `${month} ${day}, ${year}`;
}
