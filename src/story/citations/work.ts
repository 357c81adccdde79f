/** What a citation is made from, and the pieces that it consists of. */

/** When a work was published, as far as that is known. */
export type WorkDate =
  | {
      /** The day, as `2024-11-06`. */
      readonly day: string;
    }
  | {
      /** The year that it probably was. */
      readonly about: string;
    }
  | undefined;

/** A work that can be cited. No work of this site has authors who are named. */
export interface Work {
  /** The key of its BibTeX entry. */
  readonly key: string;
  /** Its title in its own language; left out where it was not seen. */
  readonly title?: string;
  /** The title with a capital only at the start and in names; left out where that is how it stands. */
  readonly sentenceTitle?: string;
  /** The title in another language than its own, as a gloss. */
  readonly translation?: string;
  /** Stands for the title where there is none. */
  readonly description?: string;
  /** Who published it; left out where that is the title itself. */
  readonly publisher?: string;
  /** When. */
  readonly date: WorkDate;
  /** What else must be said of it, for BibTeX. */
  readonly note?: string;
  /** Its address; left out where only the reader's browser knows it. */
  readonly url?: string;
}

/** A run of text in a citation. */
export interface Piece {
  /** The text. */
  readonly text: string;
  /** `title` is set in italics; `address` stands for the page's own address, which a script may fill in. */
  readonly as?: 'title' | 'address';
}

/** A citation in one style. */
export type Citation = readonly Piece[];

/**
 * Makes a piece of plain text.
 * @param text the text
 * @returns the piece
 */
export const plain = (text: string): Piece => ({ text });

/**
 * Makes a piece in italics.
 * @param text the text
 * @returns the piece
 */
export const italic = (text: string): Piece => ({ text, as: 'title' });

/**
 * Writes the address of a work.
 * @param work the work
 * @param unknown stands for an address that only the reader's browser knows
 * @returns the piece
 */
export function addressOf(work: Work, unknown: string): Piece {
  return work.url === undefined ? { text: unknown, as: 'address' } : plain(work.url);
}

/**
 * Ends a title with a full stop, unless it ends with a mark of its own.
 * @param title the title
 * @returns the mark that is missing
 */
export function stopAfter(title: string): string {
  return /[.?!]$/.test(title) ? '' : '.';
}

/**
 * Names a work the way Chicago and MLA do: its title in quotation marks, with a gloss behind it where it was translated.
 * @param work the work
 * @returns the title, or the description where there is none, with the full stop that ends it
 */
export function quotedName({ title, translation, description }: Work): string {
  if (title === undefined) return `${description ?? ''}.`;
  return translation === undefined ? `“${title}${stopAfter(title)}”` : `“${title}” [${translation}].`;
}

/** The names of the months, as the three styles want them; they are English in every language of the site. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Takes a day apart.
 * @param day the day, as `2024-11-06`
 * @returns year, full name of the month and number of the day without a leading zero
 * @throws Error when it is no such day
 */
export function partsOf(day: string): { year: string; month: string; day: string } {
  const [, year, month, number] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) throw new Error(`"${day}" is no day such as 2024-11-06`);
  return { year, month: name, day: String(Number(number)) };
}
