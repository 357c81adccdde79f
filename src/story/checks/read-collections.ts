/** Reads the YAML lists: broken YAML, wrong form, schema faults. */
import type { z } from 'zod';

import { collectionPath, type CollectionName, type ContentFile } from '../content-file.ts';
import { show, type Fault } from '../fault.ts';
import { COLLECTION_SCHEMAS } from '../schemas.ts';
import { checkSchema } from '../schema-wording.ts';
import { valueAt } from '../schema-tree.ts';
import { readYaml, type Path } from '../yaml-text.ts';
import { faultAt, fileFault, type Collection, type Collections, type Entry } from './draft.ts';

/**
 * Reads every collection.
 * @param files all content
 * @returns the collections, and the faults that each file has by itself
 */
export function readCollections(files: readonly ContentFile[]): {
  collections: Collections;
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const read = <T>(name: CollectionName, schema: z.ZodType<T>): Collection<T> => {
    const file = files.find(({ path }) => path === collectionPath(name));
    const result = readCollection(name, file?.text, schema);
    faults.push(...result.faults);
    return result.collection;
  };
  const collections: Collections = {
    places: read('places', COLLECTION_SCHEMAS.places),
    lines: read('lines', COLLECTION_SCHEMAS.lines),
    units: read('units', COLLECTION_SCHEMAS.units),
    claims: read('claims', COLLECTION_SCHEMAS.claims),
    grounds: read('grounds', COLLECTION_SCHEMAS.grounds),
    events: read('events', COLLECTION_SCHEMAS.events),
    unknowns: read('unknowns', COLLECTION_SCHEMAS.unknowns),
    sources: read('sources', COLLECTION_SCHEMAS.sources),
    terms: read('terms', COLLECTION_SCHEMAS.terms),
    chapters: read('chapters', COLLECTION_SCHEMAS.chapters),
    permalinks: read('permalinks', COLLECTION_SCHEMAS.permalinks),
    questions: read('questions', COLLECTION_SCHEMAS.questions),
    lessons: read('lessons', COLLECTION_SCHEMAS.lessons),
  };
  return { collections, faults };
}

function readCollection<T>(
  name: CollectionName,
  text: string | undefined,
  schema: z.ZodType<T>,
): { collection: Collection<T>; faults: Fault[] } {
  const file = collectionPath(name);
  const unreadable = (faults: Fault[]): { collection: Collection<T>; faults: Fault[] } => ({
    collection: { file, readable: false, entries: [] },
    faults,
  });
  const wanted = `a YAML list of ${name}, each with an id`;
  if (text === undefined) return unreadable([fileFault(file, 'no such file', wanted)]);
  const { data, errors, lineOf } = readYaml(text);
  if (errors.length > 0) {
    return unreadable(
      errors.map(({ line, message }) => ({ ...fileFault(file, `broken YAML: ${message}`, wanted), line })),
    );
  }
  if (!Array.isArray(data)) return unreadable([fileFault(file, show(data), wanted)]);
  const faults: Fault[] = [];
  const entries = data.map((raw: unknown, index): Entry<T> => {
    const id = valueAt(raw, ['id']);
    const checked = checkSchema(schema, raw);
    const kind = name.slice(0, -1);
    const entry = {
      file,
      id: typeof id === 'string' ? id : undefined,
      place: typeof id === 'string' ? `${kind} ${JSON.stringify(id)}` : `${kind} number ${index + 1}`,
      raw,
      parsed: 'parsed' in checked ? checked.parsed : undefined,
      lineOf: (path: Path) => lineOf([index, ...path]),
    };
    faults.push(...checked.faults.map(({ path, ...wording }) => faultAt(entry, path, wording)));
    return entry;
  });
  const readable = entries.every(({ id }) => id !== undefined);
  return { collection: { file, readable, entries }, faults };
}
