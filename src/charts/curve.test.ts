import { describe, expect, it } from 'vitest';

import type { Point } from '../marks/mark.ts';
import { curve } from './curve.ts';

const STOPS: readonly Point[] = [
  [0, 0],
  [10, 0],
  [20, 10],
  [20, 30],
];

describe('curve', () => {
  it('passes its stops exactly, with as many vertices in each stretch', () => {
    const line = curve(STOPS);
    expect(STOPS.map((stop) => line.findIndex(([x, y]) => x === stop[0] && y === stop[1]))).toEqual([
      0, 7, 14, 21,
    ]);
    expect(line).toHaveLength(22);
  });

  it('has no corner: no two steps differ by more than a quarter of a right angle', () => {
    const line = curve(STOPS);
    const headings = line
      .slice(1)
      .map(([x, y], index) => Math.atan2(y - (line[index]?.[1] ?? NaN), x - (line[index]?.[0] ?? NaN)));
    const turns = headings.slice(1).map((heading, index) => Math.abs(heading - (headings[index] ?? NaN)));
    expect(Math.max(...turns)).toBeLessThan(Math.PI / 8);
  });

  it('leaves a single stop, and nothing, as they are', () => {
    expect(curve([[3, 4]])).toEqual([[3, 4]]);
    expect(curve([])).toEqual([]);
  });
});
