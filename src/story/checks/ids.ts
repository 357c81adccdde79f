/**
 * Ids that must be unique: within their list, and among the names that `fit` can hold. Step ids are checked with the
 * table of contents.
 */
import { REGIONS } from '../../charts/map/view.ts';
import { eachCollection, faultAt, type Check, type Draft, type Entry } from './draft.ts';
import type { Fault } from '../fault.ts';

/**
 * Finds ids that stand twice within one YAML file.
 * @param draft all content
 * @returns one fault per repetition; the first holder of an id is not blamed
 */
export function checkIds({ collections }: Draft): Fault[] {
  const faults: Fault[] = [];
  for (const [, { entries }] of eachCollection(collections)) {
    const firstLines = new Map<string, number | undefined>();
    for (const entry of entries) {
      if (entry.id === undefined) continue;
      if (firstLines.has(entry.id)) {
        const found = `${JSON.stringify(entry.id)} a second time`;
        const allowed = `an id of its own; line ${firstLines.get(entry.id)} has this one`;
        faults.push(faultAt(entry, ['id'], { found, allowed }));
      } else {
        firstLines.set(entry.id, entry.lineOf(['id']));
      }
    }
  }
  return faults;
}

/**
 * Finds places and lines that share an id with each other or with a region, because `fit` in a view takes all three and
 * could not tell them apart.
 * @param draft all content
 * @returns one fault per name that is taken; of a place and a line, the line is blamed
 */
export const checkFitNames: Check = ({ collections: { places, lines } }) => {
  const taken = new Map<string, string>(REGIONS.map((name) => [name, 'the name of a region']));
  const clashes = (entries: readonly Entry<unknown>[]): Fault[] =>
    entries.flatMap((entry) => {
      const holder = entry.id === undefined ? undefined : taken.get(entry.id);
      if (holder === undefined) return [];
      const found = `${JSON.stringify(entry.id)}, which is also ${holder}`;
      return [
        faultAt(entry, ['id'], {
          found,
          allowed: 'an id that no region, place or line shares, because of fit',
        }),
      ];
    });
  const ofPlaces = clashes(places.entries);
  for (const { id, file, lineOf } of places.entries) {
    // A region keeps its name: whoever else uses it is told about the region.
    if (id !== undefined && !taken.has(id))
      taken.set(id, `the id of a place (${file}:${lineOf(['id']) ?? 1})`);
  }
  return [...ofPlaces, ...clashes(lines.entries)];
};
