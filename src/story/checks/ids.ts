/** Ids that must be unique within their list; step ids are checked with the table of contents. */
import { eachCollection, faultAt, type Draft } from './draft.ts';
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
