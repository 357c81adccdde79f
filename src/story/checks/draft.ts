/** The content as read, before it is known whether it fits together: what every check looks at. */
import type { PageFrontmatter } from '../../schemas/page.ts';
import type { SheetFrontmatter } from '../../schemas/sheet.ts';
import type { StepFrontmatter } from '../../schemas/step.ts';
import type { Strings } from '../../schemas/strings.ts';
import { COLLECTIONS, type CollectionName } from '../content-file.ts';
import type { Fault, Wording } from '../fault.ts';
import type { Prose } from '../mdx-text.ts';
import type { EntryOf } from '../schemas.ts';
import { valueAt } from '../schema-tree.ts';
import type { Path } from '../yaml-text.ts';

/** One entry of a YAML list, or the frontmatter of one step. */
export interface Entry<T> {
  /** Path of its file. */
  readonly file: string;
  /** Its id; undefined when it has none that is a text. */
  readonly id: string | undefined;
  /** Its name in faults, for example `claim "C7"`. */
  readonly place: string;
  /** What was read. Checks look here, so that one fault of an entry does not hide the others. */
  readonly raw: unknown;
  /** What the schema made of it; undefined when it does not fit the schema. */
  readonly parsed: T | undefined;
  /** Finds the line of a key of this entry. */
  readonly lineOf: (path: Path) => number | undefined;
}

/** The entries of one YAML file. */
export interface Collection<T> {
  /** Path of the file. */
  readonly file: string;
  /** Whether the file is a list whose entries all have ids. If not, references into it cannot be judged. */
  readonly readable: boolean;
  /** Entries in file order. */
  readonly entries: readonly Entry<T>[];
}

/** A file of prose. */
interface ProseEntry<T> extends Entry<T> {
  /** Its id: the file's name without its ending, well formed or not. */
  readonly id: string;
  /** Name of its language folder. */
  readonly language: string;
  /** Its prose after compiling. */
  readonly prose: Prose;
}

/** One step file. */
export interface StepFile extends ProseEntry<StepFrontmatter> {
  readonly kind: 'step';
  /** Name of its chapter folder. */
  readonly chapter: string;
}

/** One page of prose beside the story. */
export interface PageFile extends ProseEntry<PageFrontmatter> {
  readonly kind: 'page';
}

/** One sheet for teaching. */
export interface SheetFile extends ProseEntry<SheetFrontmatter> {
  readonly kind: 'sheet';
}

/** Every kind of prose. */
export type ProseFile = StepFile | PageFile | SheetFile;

/** Every collection by name. */
export type Collections = { readonly [Name in CollectionName]: Collection<EntryOf<Name>> };

/** All content as read. */
export interface Draft {
  readonly collections: Collections;
  /** Step files in path order. */
  readonly steps: readonly StepFile[];
  /** Pages of prose in path order. */
  readonly pages: readonly PageFile[];
  /** Sheets for teaching in path order. */
  readonly sheets: readonly SheetFile[];
  /** Names of the language folders below the story folder, in order. */
  readonly languages: readonly string[];
  /** The strings per language, where they fit their schema. */
  readonly strings: ReadonlyMap<string, Strings>;
  /** Languages that have a strings file, whether it fits or not. */
  readonly stringsFor: ReadonlySet<string>;
}

/** A check looks at the whole draft and lists what is wrong. */
export type Check = (draft: Draft) => Fault[];

/**
 * Places a wording at a key of an entry.
 * @param entry the entry
 * @param path the key
 * @param wording what was found and what is allowed
 * @returns the fault
 */
export function faultAt(entry: Entry<unknown>, path: Path, wording: Wording): Fault {
  const { file, place } = entry;
  return { file, place, line: entry.lineOf(path), key: path.join('.'), ...wording };
}

/**
 * Words a fault of a file as a whole.
 * @param file its path
 * @param found what was found
 * @param allowed what is allowed
 * @returns the fault
 */
export const fileFault = (file: string, found: string, allowed: string): Fault => ({
  file,
  place: '',
  key: '',
  found,
  allowed,
});

/**
 * Lists the ids of a collection.
 * @param collection the collection
 * @returns ids in file order
 */
export const idsOf = (collection: Collection<unknown>): string[] =>
  collection.entries.flatMap(({ id }) => (id === undefined ? [] : [id]));

/**
 * Lists the steps that may be referred to: those that have a file, and those that a chapter lists, because one of the two that
 * is missing is a fault by itself.
 * @param draft all content
 * @returns ids, each once
 */
export const stepIdsOf = ({ steps, collections: { chapters } }: Draft): string[] => {
  const listed = chapters.entries.flatMap(({ raw }) => textsAt(raw, ['steps']).map(({ text }) => text));
  return [...new Set([...listed, ...steps.map(({ id }) => id)])];
};

/**
 * Lists the texts in a list, with their positions.
 * @param data the whole
 * @param path where the list stands
 * @returns the items that are texts; none when there is no list
 */
export function textsAt(data: unknown, path: Path): { text: string; path: Path }[] {
  const list = valueAt(data, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((text: unknown, index) =>
    typeof text === 'string' ? [{ text, path: [...path, index] }] : [],
  );
}

/**
 * Pairs every collection with its entries.
 * @param collections all collections
 * @returns name and collection, in the order of the file list
 */
export const eachCollection = (collections: Collections): [CollectionName, Collection<unknown>][] =>
  COLLECTIONS.map((name) => [name, collections[name]]);
