/** The Chicago Manual of Style: the form for bibliographies. */
import {
  addressOf,
  italic,
  partsOf,
  plain,
  quotedName,
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
  const { publisher } = work;
  return [
    ...(publisher === undefined ? [] : [italic(publisher), plain('. ')]),
    plain(`${quotedName(work)} ${wordDate(work.date)}. `),
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
