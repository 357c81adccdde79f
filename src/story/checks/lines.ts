/** Places that lines and units name, and kilometres along a line. */
import { missedChoice, type Fault } from '../fault.ts';
import { valueAt } from '../schema-tree.ts';
import { faultAt, idsOf, type Check, type Draft, type Entry } from './draft.ts';

/**
 * Finds unknown places in stations and in what is said of units elsewhere.
 * @param draft all content
 * @returns the faults; none while the places cannot be read. A station without a place is no fault
 */
export const checkPlaces: Check = ({ collections: { places, lines, units } }) => {
  if (!places.readable) return [];
  const ids = idsOf(places);
  const check = (entry: Entry<unknown>, path: (string | number)[]): Fault[] => {
    const place = valueAt(entry.raw, path);
    if (typeof place !== 'string' || ids.includes(place)) return [];
    return [faultAt(entry, path, missedChoice('one of the places', ids, place))];
  };
  return [
    ...lines.entries.flatMap((line) =>
      stationsOf(line).flatMap((_, index) => check(line, ['stations', index, 'place'])),
    ),
    ...units.entries.flatMap((unit) => check(unit, ['outside', 'place'])),
  ];
};

/**
 * Finds kilometres that fall along a line. Stations without kilometres are passed over.
 * @param draft all content
 * @returns one fault per fall, naming both stations
 */
export const checkKilometres: Check = (draft) =>
  draft.collections.lines.entries.flatMap((line) => {
    const faults: Fault[] = [];
    let before: { km: number; name: string } | undefined;
    for (const [index, station] of stationsOf(line).entries()) {
      const km = valueAt(station, ['km']);
      if (typeof km !== 'number') continue;
      const name = stationName(station, index, draft);
      if (before !== undefined && km < before.km) {
        const wording = {
          found: `${km} at ${name}, after ${before.km} at ${before.name}`,
          allowed: 'kilometres that do not fall along a line',
        };
        faults.push(faultAt(line, ['stations', index, 'km'], wording));
      }
      before = { km, name };
    }
    return faults;
  });

const stationsOf = ({ raw }: Entry<unknown>): unknown[] => {
  const stations = valueAt(raw, ['stations']);
  return Array.isArray(stations) ? stations : [];
};

function stationName(station: unknown, index: number, { collections: { places } }: Draft): string {
  const own = valueAt(station, ['name']);
  const id = valueAt(station, ['place']);
  const place = places.entries.find((entry) => entry.id === id && id !== undefined);
  const names = [own, valueAt(place?.raw, ['name']), id].filter((name) => typeof name === 'string');
  return names[0] ?? `station ${index}`;
}
