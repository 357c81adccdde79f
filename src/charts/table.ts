/** Tables: what a picture shows, as data. The page writes them as HTML; nothing in them is laid out. */
import type { Certainty, Speaker } from '../schemas/speech.ts';
import type { Stage } from './stage.ts';

/** What a table is given besides its view. It has no frame: the same table belongs to every size of the picture. */
export type Content = Omit<Stage, 'frame'>;

/**
 * What the cells of a column hold.
 * - `text`: words
 * - `number`: a number in the column's unit
 * - `date`: words for readers, with the date as the content has it
 * - `claims`: ids of claims
 * - `voice`: who says it
 * - `certainty`: how sure it is
 * - `sources`: keys of sources
 */
export type ColumnKind = 'text' | 'number' | 'date' | 'claims' | 'voice' | 'certainty' | 'sources';

/** One column. */
export interface Column {
  /** Its name for machines: the same in every language, and never twice in one table. */
  readonly key: string;
  /** Its heading in the language of the page. */
  readonly title: string;
  /** What its cells hold, where they are not missing. */
  readonly kind: ColumnKind;
  /** The language of its words, where it is not that of the page: a language tag. */
  readonly language?: string;
  /** The unit of its numbers, such as `km`. */
  readonly unit?: string;
  /** How many decimals its numbers are written with; as many as each has when left out. */
  readonly digits?: number;
}

/** Stands where there is no value: the words that say so. */
export interface Missing {
  readonly missing: string;
}

/** A date: `words` for readers; `from` and `to` as the content has them, where it has them. */
export interface DateCell {
  readonly words: string;
  readonly from?: string;
  readonly to?: string;
}

/** Who says what the row says, and in which claims where the content knows. */
export interface VoiceCell {
  readonly speaker: Speaker;
  readonly claims?: readonly string[];
}

/** One cell: words, a number, or one of the kinds that {@link ColumnKind} lists. */
export type Cell =
  | string
  | number
  | DateCell
  | VoiceCell
  | { readonly claims: readonly string[] }
  | { readonly certainty: Certainty }
  | { readonly sources: readonly string[] }
  | Missing;

/** What holds for all rows alike, where the rows do not say it each. */
export interface Support {
  /** Who says it. */
  readonly speaker?: Speaker;
  /** How sure it is. */
  readonly certainty?: Certainty;
  /** Keys of the sources. */
  readonly sources?: readonly string[];
}

/** One table. */
export interface Table {
  /** What the table is about. */
  readonly caption: string;
  /** Its columns; the first one names the rows. */
  readonly columns: readonly Column[];
  /** Its rows: as many cells as there are columns, in their order. */
  readonly rows: readonly (readonly Cell[])[];
  /** What holds for all rows alike. */
  readonly alike?: Support;
  /** What must be said with it. */
  readonly notes?: readonly string[];
}

/** A column, and where its cells come from. */
export interface ColumnOf<Item> extends Column {
  /** The cell of one row. */
  readonly cell: (item: Item) => Cell;
}

/**
 * Makes a table with one row for each item.
 * @param items what the rows stand for, in order
 * @param columns the columns, each with the way from an item to its cell
 * @param rest caption, and what is said beside the rows
 * @returns the table
 */
export function tableFrom<Item>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
  rest: Omit<Table, 'columns' | 'rows'>,
): Table {
  return {
    ...rest,
    columns: columns.map(({ key, title, kind, language, unit, digits }) => ({
      key,
      title,
      kind,
      ...(language !== undefined && { language }),
      ...(unit !== undefined && { unit }),
      ...(digits !== undefined && { digits }),
    })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}

/**
 * A number where there is one, and a word where there is none.
 * @param value the number
 * @param missing says that there is none
 * @returns the cell; never 0 for a number that is not known
 */
export function numberOr(value: number | undefined, missing: string): number | Missing {
  return value ?? { missing };
}
