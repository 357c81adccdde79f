import { describe, expect, it } from 'vitest';

import type { Point } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { courseOf, locatedStations, smooth, VERTICES_PER_STRETCH } from './course.ts';
import { toMap } from './projection.ts';

const story = loadStory(process.cwd());
const railways = story.lines.filter(({ kind }) => kind === 'railway');
const motorways = story.lines.filter(({ kind }) => kind === 'motorway');

describe('smooth', () => {
  const stops: readonly Point[] = [
    [0, 0],
    [100, 0],
    [150, 80],
    [400, 90],
  ];

  it('has five vertices per stretch, and the last stop', () => {
    expect(VERTICES_PER_STRETCH).toBe(5);
    expect(smooth(stops)).toHaveLength(3 * 5 + 1);
  });

  it('passes its stops exactly', () => {
    expect(smooth(stops).filter((_, index) => index % VERTICES_PER_STRETCH === 0)).toEqual(stops);
  });

  it('is straight between two stops', () => {
    const ys = smooth([
      [0, 0],
      [100, 0],
    ]).map(([, y]) => y);
    expect(new Set(ys.map(Math.abs))).toEqual(new Set([0]));
  });

  it('bends at a corner', () => {
    expect(smooth(stops).some(([x, y]) => x < 100 && y !== 0)).toBe(true);
  });

  it('keeps a single stop and nothing as they are', () => {
    expect(smooth([[3, 4]])).toEqual([[3, 4]]);
    expect(smooth([])).toEqual([]);
  });
});

describe('courseOf', () => {
  it.each(railways)('runs through the stations of $id', (line) => {
    const stops = locatedStations(line, story).map(({ lon, lat }) => toMap(lon, lat));
    const course = courseOf(line, story);
    expect(course).toHaveLength((stops.length - 1) * VERTICES_PER_STRETCH + 1);
    expect(course.filter((_, index) => index % VERTICES_PER_STRETCH === 0)).toEqual(stops);
  });

  it.each(motorways)('draws $id 1.1 km beside the points that it follows', (line) => {
    const along = smooth(locatedStations(line, story).map(({ lon, lat }) => toMap(lon, lat)));
    const course = courseOf(line, story);
    expect(course).toHaveLength(along.length);
    const distances = course.map(([x, y], index) => {
      const [otherX, otherY] = along[index] ?? [NaN, NaN];
      return Math.hypot(x - otherX, y - otherY);
    });
    expect(distances.filter((distance) => !(Math.abs(distance - 11) < 1))).toEqual([]);
  });

  it('moves a motorway to the right of its direction', () => {
    const [motorway] = motorways;
    if (!motorway) throw new Error('no motorway');
    const [a, b] = smooth(locatedStations(motorway, story).map(({ lon, lat }) => toMap(lon, lat)));
    const [moved] = courseOf(motorway, story);
    if (!a || !b || !moved) throw new Error('no course');
    // With y growing downwards, a positive cross product lies to the right.
    expect((b[0] - a[0]) * (moved[1] - a[1]) - (b[1] - a[1]) * (moved[0] - a[0])).toBeGreaterThan(0);
  });
});

describe('locatedStations', () => {
  it('skips stations without a published position, and keeps the order', () => {
    for (const line of story.lines) {
      const ids = line.stations.flatMap(({ place }) => place ?? []);
      expect(locatedStations(line, story).map(({ id }) => id)).toEqual(ids);
    }
    expect(story.lines.some(({ stations }) => stations.some(({ place }) => place === undefined))).toBe(true);
  });
});
