/** BibTeX entries of the type `misc`, which every style knows. */
import { addressOf, partsOf, plain, type Citation, type Work, type WorkDate } from './work.ts';

/**
 * Writes a work as a BibTeX entry. Titles stand in braces of their own, so that no style changes their capitals.
 * @param work the work
 * @param ownAddress stands for an address that only the reader's browser knows
 * @returns the entry, several lines
 */
export function citeBibtex(work: Work, ownAddress: string): Citation {
  const { publisher, title, translation, description, date, note } = work;
  const gloss = translation === undefined ? '' : ` [${translation}]`;
  const name = title === undefined ? `[${description ?? ''}]` : `${title}${gloss}`;
  const lines = [
    ...(publisher === undefined ? [] : [`author = {{${guard(publisher)}}}`]),
    `title = {{${guard(name)}}}`,
    ...dateFields(date),
    ...(note === undefined ? [] : [`note = {${guard(note)}}`]),
  ];
  return [
    plain(`@misc{${work.key},\n${lines.map((line) => `  ${line},\n`).join('')}  url = {`),
    addressOf(work, ownAddress),
    plain('}\n}'),
  ];
}

/** The name of the month stands without braces, because it is one of BibTeX’s own words; the day is added to it. */
function dateFields(date: WorkDate): string[] {
  if (date === undefined) return ['year = {n.d.}'];
  if ('about' in date) return [`year = {ca. ${date.about}}`];
  const { year, month, day } = partsOf(date.day);
  return [`year = {${year}}`, `month = ${month.slice(0, 3).toLowerCase()} # {~${day}}`];
}

/** Signs that mean something to TeX. */
function guard(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}
