/** Which entries of the ledger are shown, and how an address says so. No DOM. */

/** What is asked for; an empty word leaves nothing out. */
export interface Filter {
  /** The speaker. */
  readonly speaker: string;
  /** The certainty word. */
  readonly certainty: string;
}

/** The filter that leaves nothing out. */
export const EVERYTHING: Filter = { speaker: '', certainty: '' };

/** The words that a page knows, per key of the filter. */
export type Known = Readonly<Record<keyof Filter, readonly string[]>>;

/**
 * Reads the filter from an address. Whatever the page does not know is passed over, because anyone can write an address.
 * @param search the query, with or without its question mark
 * @param known the words that the page knows
 * @returns the filter
 */
export function readFilter(search: string, known: Known): Filter {
  const query = new URLSearchParams(search);
  const word = (key: keyof Filter): string => known[key].find((one) => one === query.get(key)) ?? '';
  return { speaker: word('speaker'), certainty: word('certainty') };
}

/**
 * Writes the filter for an address.
 * @param filter the filter
 * @returns a query with its question mark; empty for the filter that leaves nothing out
 */
export function writeFilter(filter: Filter): string {
  // Not by its size, which older browsers lack.
  const query = new URLSearchParams(Object.entries(filter).filter(([, word]) => word !== '')).toString();
  return query === '' ? '' : `?${query}`;
}

/**
 * Tells whether an entry is shown.
 * @param filter what is asked for
 * @param entry what the entry is; words that it lacks are missing
 * @returns true when it fits
 */
export function fits(filter: Filter, entry: Partial<Filter>): boolean {
  return (
    (filter.speaker === '' || filter.speaker === entry.speaker) &&
    (filter.certainty === '' || filter.certainty === entry.certainty)
  );
}

/**
 * Tells whether two filters ask for the same.
 * @param one a filter
 * @param other another
 * @returns true when they do
 */
export function same(one: Filter, other: Filter): boolean {
  return one.speaker === other.speaker && one.certainty === other.certainty;
}
