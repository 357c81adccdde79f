/** Faults of the content and their wording. */
import { nearest, nearestFirst } from './nearest.ts';

/** One thing that an author has to put right. */
export interface Fault {
  /** Path of the file, relative to the project's root. */
  readonly file: string;
  /** Line in that file, counted from 1, where one is known. */
  readonly line?: number | undefined;
  /** Which entry it is about, with its kind, for example `step "hubs"`; empty for a whole file. */
  readonly place: string;
  /** Dotted path of the key, list positions counted from 0; empty for the entry as a whole. */
  readonly key: string;
  /** What stands there, ready to print. */
  readonly found: string;
  /** What may stand there, ready to print. */
  readonly allowed: string;
  /** The allowed word that was probably meant. */
  readonly nearest?: string | undefined;
}

/** The wording of a fault, before it is known where it stands. */
export type Wording = Pick<Fault, 'found' | 'allowed' | 'nearest'>;

/** So many allowed words are listed in full; a longer list is cut to {@link LISTED_OF_MANY}. */
const LISTED_IN_FULL = 8;
const LISTED_OF_MANY = 6;
/** A longer text is cut here when it is shown as found. Unit: characters. */
const SHOWN_TEXT = 60;

/**
 * Words a choice that was missed.
 * @param what names the choice, for example `one of the lines`
 * @param choices every allowed word
 * @param found what stands there instead
 * @returns found, allowed (a long list starts with the nearest words) and the nearest word
 */
export function missedChoice(what: string, choices: readonly string[], found: unknown): Wording {
  const meant = typeof found === 'string' ? nearest(found, choices) : undefined;
  return { found: show(found), allowed: listChoices(what, choices, found), nearest: meant };
}

function listChoices(what: string, choices: readonly string[], found: unknown): string {
  if (choices.length === 0) return `${what}, of which there are none`;
  if (choices.length <= LISTED_IN_FULL) return `${what} ${choices.join(', ')}`;
  const sorted = typeof found === 'string' ? nearestFirst(found, choices) : choices;
  const rest = choices.length - LISTED_OF_MANY;
  return `${what} ${sorted.slice(0, LISTED_OF_MANY).join(', ')} and ${rest} more`;
}

/**
 * Words a value as it was found.
 * @param value anything that YAML can hold
 * @returns a short description in plain words; texts are quoted and cut
 */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return 'an empty list';
    return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`;
  }
  if (typeof value === 'object')
    return `a mapping with the keys ${Object.keys(value).join(', ') || '(none)'}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

function showText(text: string): string {
  if (text.trim() === '') return 'an empty text';
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SHOWN_TEXT) return JSON.stringify(line);
  return JSON.stringify(`${line.slice(0, SHOWN_TEXT - 1)}…`);
}

/**
 * Words all faults of one run as one block: grouped by file, sorted by line, with a count at the end.
 * @param faults the faults in any order
 * @returns the block; an empty text when there are none
 */
export function formatFaults(faults: readonly Fault[]): string {
  if (faults.length === 0) return '';
  const sorted = [...faults].sort(byPosition);
  const files = [...new Set(sorted.map((fault) => fault.file))];
  const groups = files.map((file) => {
    const lines = sorted.filter((fault) => fault.file === file).map(formatFault);
    return [...new Set(lines)].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${count(faults.length, 'fault')} in ${count(files.length, 'file')}`;
}

function formatFault({ file, line, place, key, found, allowed, nearest: meant }: Fault): string {
  const where = [line === undefined ? file : `${file}:${line}`, place, key].filter((part) => part !== '');
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `${where.join(' · ')}: found ${found}; allowed: ${allowed}${hint}`;
}

function byPosition(one: Fault, other: Fault): number {
  // Plain comparison, not the machine's locale: the block must read the same everywhere.
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (
    text(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    text(one.place, other.place) ||
    text(one.key, other.key) ||
    text(one.found, other.found)
  );
}

/**
 * Words a number of things.
 * @param number how many
 * @param thing the thing in the singular; its plural must end in `s`
 * @returns for example `1 fault`, `3 faults`
 */
export const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;
