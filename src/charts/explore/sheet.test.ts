import { describe, expect, test } from 'vitest';

import { unpack } from '../../marks/film.ts';
import { loadStory } from '../../story/load.ts';
import { FOUR_CITIES } from '../stage.ts';
import { sheetOf } from './sheet.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('the story has no edition');
const sheet = sheetOf(story, edition);
const pictures = unpack(sheet.film);

describe('the map to explore', () => {
  test.each(sheet.levels)('shows every line and every place once ($id)', ({ id }) => {
    const keys = (pictures.get(id)?.marks ?? []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const line of story.lines)
      expect(keys).toContain(`${line.kind === 'motorway' ? 'road' : 'track'}-${line.id}`);
    for (const place of story.places.keys())
      expect(keys.filter((key) => key === place || key === `station-${place}`)).toHaveLength(1);
  });

  test('draws dots for the named cities only, rings for all other places, and no organisation', () => {
    const marks = pictures.get('near')?.marks ?? [];
    expect(marks.filter((mark) => mark.class === 'city').map(({ key }) => key)).toEqual(FOUR_CITIES);
    for (const unit of story.units) expect(JSON.stringify(sheet)).not.toContain(unit.name.en ?? '?');
  });

  test('has no lakes near by, where the data look cut with scissors', () => {
    const lakes = sheet.levels.map(
      ({ id }) => pictures.get(id)?.marks.find(({ key }) => key === 'lakes')?.opacity ?? 1,
    );
    expect(lakes).toEqual([1, 1, 0]);
  });

  test('bakes in no name, and offers each dot’s name with its width', () => {
    for (const { marks } of pictures.values()) expect(marks.filter(({ tag }) => tag === 'text')).toEqual([]);
    const keys = new Set(pictures.get('near')?.marks.map(({ key }) => key));
    for (const { dot, width } of sheet.names) {
      expect(width).toBeGreaterThan(8);
      if (dot !== undefined) expect(keys).toContain(dot);
    }
    expect(sheet.names.slice(0, 4).map(({ dot }) => dot)).toEqual(FOUR_CITIES);
  });

  test('keeps everything inside its extent', () => {
    const { west, north, east, south } = sheet.extent;
    const points = (pictures.get('far')?.marks ?? []).flatMap(({ points: own }) => own);
    expect(points.every(([x, y]) => x > west && x < east && y > north && y < south)).toBe(true);
  });
});
