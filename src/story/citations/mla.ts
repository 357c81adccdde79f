/** MLA, ninth edition. */
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
 * Cites a work after MLA. A work that is a website of its own stands in italics; one inside a website stands in quotation
 * marks before the website's name; a description stands plain.
 * @param work the work
 * @param ownAddress stands for an address that only the reader's browser knows
 * @returns the entry of a list of works cited
 */
export function citeMla(work: Work, ownAddress: string): Citation {
  const { publisher, title } = work;
  const date = wordDate(work.date);
  const end = [plain(date === undefined ? ', ' : `, ${date}, `), addressOf(work, ownAddress), plain('.')];
  // Without a container the date follows a full stop.
  if (publisher === undefined) {
    const rest = date === undefined ? ' ' : ` ${date}, `;
    return [italic(title ?? ''), plain(`.${rest}`), addressOf(work, ownAddress), plain('.')];
  }
  return [plain(`${quotedName(work)} `), italic(publisher), ...end];
}

/** May, June and July stay whole; MLA shortens the other months, September to four letters. */
function shortMonth(month: string): string {
  if (month.length <= 4) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}

function wordDate(date: WorkDate): string | undefined {
  if (date === undefined) return undefined;
  if ('about' in date) return `[circa ${date.about}]`;
  const { year, month, day } = partsOf(date.day);
  return `${day} ${shortMonth(month)} ${year}`;
}
