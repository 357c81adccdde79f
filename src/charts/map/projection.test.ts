import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { koreaProjection, toMap, UNITS_PER_KM } from './projection.ts';

/** Kilometres between two positions as the map shows them. */
function mapped(a: readonly [number, number], b: readonly [number, number]): number {
  const [from, to] = [toMap(...a), toMap(...b)];
  return Math.hypot(to[0] - from[0], to[1] - from[1]) / UNITS_PER_KM;
}

describe('toMap', () => {
  it('has its origin at 127° E, 39.5° N', () => {
    const [x, y] = toMap(127, 39.5);
    expect([x, y].map(Math.abs)).toEqual([0, 0]);
  });

  it('grows to the east and to the south', () => {
    expect(toMap(128, 39.5)[0]).toBeGreaterThan(0);
    expect(toMap(126, 39.5)[0]).toBeLessThan(0);
    expect(toMap(127, 39)[1]).toBeGreaterThan(0);
    expect(toMap(127, 40)[1]).toBeLessThan(0);
  });

  it('takes 100 metres for a unit: a degree of the meridian is 111.2 km', () => {
    expect(mapped([127, 39], [127, 40])).toBeCloseTo(111.2, 1);
  });

  it('puts Anju about 45 km from Pyongsong', () => {
    const { places } = loadStory(process.cwd());
    const [anju, pyongsong] = [places.get('anju-city'), places.get('pyongsong-city')];
    if (!anju || !pyongsong) throw new Error('a city is missing');
    expect(Math.abs(mapped([anju.lon, anju.lat], [pyongsong.lon, pyongsong.lat]) - 45)).toBeLessThan(0.5);
  });

  it.each([
    ['in the north-west', [124.4, 40.1], [125.4, 39.8]],
    ['in the north-east', [130.3, 42.3], [129.7, 41.8]],
    ['in the south', [126.3, 34.5], [129.0, 35.1]],
  ] as const)('is true to half a per cent %s', (_, a, b) => {
    const real = geoDistance([...a], [...b]) * 6371;
    expect(Math.abs(mapped(a, b) / real - 1)).toBeLessThan(0.005);
  });

  it('gives whole units, within half a unit of the projection', () => {
    const [x, y] = toMap(125.8719, 39.2464);
    const [exactX, exactY] = koreaProjection()([125.8719, 39.2464]) ?? [NaN, NaN];
    expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
    expect(Math.max(Math.abs(x - exactX), Math.abs(y - exactY))).toBeLessThanOrEqual(0.5);
  });
});
