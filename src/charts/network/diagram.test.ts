import { describe, expect, it } from 'vitest';

import type { Line } from '../../schemas/line.ts';
import { loadStory } from '../../story/load.ts';
import { courseOf, locatedStations, VERTICES_PER_STRETCH } from '../map/course.ts';
import { CITY_STATIONS, FRAMES } from '../stage.ts';
import { diagramCourse, diagramStations, diagramStops } from './diagram.ts';

const story = loadStory(process.cwd());
const railways = story.lines.filter(({ kind }) => kind === 'railway');

function railway(id: string): Line {
  const found = railways.find((line) => line.id === id);
  if (!found) throw new Error(`no railway "${id}"`);
  return found;
}

describe.each(Object.values(FRAMES))('the diagram in the $name frame', (frame) => {
  it.each(railways)('gives $id as many vertices as its course on the map has', (line) => {
    expect(diagramCourse(line, story, frame)).toHaveLength(courseOf(line, story).length);
  });

  it.each(railways)('takes $id through its stations, in order', (line) => {
    const stations = diagramStations(story, frame);
    const course = diagramCourse(line, story, frame);
    expect(course.filter((_, index) => index % VERTICES_PER_STRETCH === 0)).toEqual(
      locatedStations(line, story).map(({ id }) => stations.get(id)),
    );
  });

  it('keeps every station inside the frame and apart from all others', () => {
    const stations = [...diagramStations(story, frame)];
    const out = stations.filter(([, [x, y]]) => !(x > 0 && y > 0 && x < frame.width && y < frame.height));
    expect(out).toEqual([]);
    const near = stations.flatMap(([id, [x, y]], index) =>
      stations
        .slice(index + 1)
        .filter(([, [otherX, otherY]]) => Math.hypot(x - otherX, y - otherY) < 4)
        .map(([other]) => `${id} and ${other}`),
    );
    expect(near).toEqual([]);
  });

  it('has a place for the station of every city', () => {
    const stations = diagramStations(story, frame);
    expect(Object.values(CITY_STATIONS).filter((id) => !stations.has(id))).toEqual([]);
  });
});

describe('diagramStops', () => {
  it('puts a station that several lines share at one place', () => {
    const seen = new Map<string, string>();
    for (const line of railways) {
      for (const { id, at } of diagramStops(line, story)) {
        const place = at.map((value) => value.toFixed(6)).join();
        expect(`${id} ${seen.get(id) ?? place}`).toBe(`${id} ${place}`);
        seen.set(id, place);
      }
    }
  });

  it('names the end of a line for which no place is chosen', () => {
    const line = railway('pyongra');
    const short: Line = { ...line, stations: line.stations.filter(({ place }) => place !== 'rajin') };
    expect(() => diagramStops(short, story)).toThrow(
      'the diagram has no place for "hamhung", an end of the line "pyongra"',
    );
  });
});
