/** Citations against the list of sources. */
import { sourceKey } from '../../schemas/ids.ts';
import { missedChoice, type Fault } from '../fault.ts';
import { COLLECTION_SCHEMAS } from '../schemas.ts';
import { walk } from '../schema-tree.ts';
import { eachCollection, faultAt, idsOf, type Check } from './draft.ts';

/**
 * Finds citations of unknown sources and sources that nobody cites. Citations are found by their schema, so
 * a new key that holds source keys is checked without a word here.
 * @param draft all content
 * @returns the faults; unused sources are not judged while a file that may cite them cannot be read
 */
export const checkSources: Check = ({ collections }) => {
  const { sources } = collections;
  if (!sources.readable) return [];
  const known = idsOf(sources);
  const cited = new Set<string>();
  const faults: Fault[] = [];
  for (const [name, { entries }] of eachCollection(collections)) {
    if (name === 'sources') continue;
    for (const entry of entries) {
      walk(COLLECTION_SCHEMAS[name], entry.raw, (schema, value, path) => {
        if (schema !== sourceKey || typeof value !== 'string') return;
        cited.add(value);
        if (known.includes(value)) return;
        faults.push(faultAt(entry, path, missedChoice('one of the sources', known, value)));
      });
    }
  }
  if (!eachCollection(collections).every(([, { readable }]) => readable)) return faults;
  const uncited = sources.entries
    .filter(({ id }) => id !== undefined && !cited.has(id))
    .map((source) => {
      const wording = { found: 'a source that nobody cites', allowed: 'at least one entry that cites it' };
      return faultAt(source, ['id'], wording);
    });
  return [...faults, ...uncited];
};
