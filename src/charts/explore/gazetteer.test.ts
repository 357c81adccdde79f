import { describe, expect, test } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { FOUR_CITIES } from '../stage.ts';
import { gazetteerOf } from './gazetteer.ts';

const story = loadStory();
const list = gazetteerOf(story);

/** The facts of a place by its id. */
function factsOf(id: string) {
  const found = [...list.cities, ...list.others].find(({ place }) => place.id === id);
  if (!found) throw new Error(`no entry for ${id}`);
  return found;
}

describe('the list of places', () => {
  test('holds every place and line of the content once', () => {
    const places = [...list.cities, ...list.others].map(({ place }) => place.id);
    expect([...places].sort()).toEqual([...story.places.keys()].sort());
    expect(list.cities.map(({ place }) => place.id)).toEqual(FOUR_CITIES);
    expect(list.lines.map(({ line }) => line.id)).toEqual(story.lines.map(({ id }) => id));
  });

  test('holds no organisation', () => {
    const names = [...list.cities, ...list.others].map(({ place }) => place.name);
    expect(names.filter((name) => story.units.some((unit) => unit.name.en === name))).toEqual([]);
  });

  test('gives a city the kilometres of its stations, and says where none were found', () => {
    const stops = (id: string) =>
      factsOf(id).stops.map(({ line, station, km }) => [line.id, station.id, km] as const);
    expect(stops('anju-city')).toEqual([
      ['kaechon-line', 'anju', 6.4],
      ['myohyang-motorway', 'anju', undefined],
      ['pyongui', 'sinanju', undefined],
      ['kaechon-line', 'sinanju', 0],
    ]);
    expect(stops('tokchon-city')).toEqual([['pyongdok', 'tokchon', undefined]]);
    expect(factsOf('pyongyang-city').stations.map(({ id }) => id)).toEqual(['pyongyang']);
  });

  test('names stations without a position, and all of a line’s stations in order', () => {
    const facts = list.lines.find(({ line }) => line.id === 'kaechon-line');
    expect(facts?.rows.map(({ name, place, km }) => [name, place?.id, km])).toEqual([
      ['Sinanju', 'sinanju', 0],
      ['Anju', 'anju', 6.4],
      ['Puksongri', undefined, 11.1],
      ['Yonpung', undefined, 16.3],
      ['Unhungri', undefined, 21.3],
      ['Kaechon', 'kaechon', 29.5],
    ]);
  });

  test('lists the sources of the point first, then those of the statements, each once', () => {
    const { sources } = factsOf('tokchon-city');
    expect(sources[0]).toBe('W-TOK');
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources).toContain('HDX');
  });
});
