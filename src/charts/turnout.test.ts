import { describe, expect, it } from 'vitest';

import { alongTurnout, arc, onCircle, turnout } from './turnout.ts';

describe('turnout', () => {
  it('starts and ends where it is told to', () => {
    const points = turnout([10, 20], [110, 80]);
    expect([points[0], points.at(-1)]).toEqual([
      [10, 20],
      [110, 80],
    ]);
  });

  it('leaves and arrives level', () => {
    const [start = [0, 0], next = [0, 0]] = turnout([0, 0], [100, 100]);
    const [last = [0, 0], end = [0, 0]] = turnout([0, 0], [100, 100]).slice(-2);
    expect(next[1] - start[1]).toBeLessThan((next[0] - start[0]) / 5);
    expect(end[1] - last[1]).toBeLessThan((end[0] - last[0]) / 5);
  });

  it('has as many vertices whatever its ends, so that one can move into another', () => {
    expect(turnout([0, 0], [500, -300])).toHaveLength(turnout([7, 7], [8, 9]).length);
  });

  it('passes half way through the middle of its ends', () => {
    expect(alongTurnout([0, 10], [100, 50], 0.5)).toEqual([50, 30]);
  });
});

describe('arc', () => {
  it('keeps its distance from the middle', () => {
    const far = arc([3, 4], 50, -30, 60).map(([x, y]) => Math.hypot(x - 3, y - 4));
    expect(far.filter((distance) => Math.abs(distance - 50) > 1e-9)).toEqual([]);
  });

  it('goes clockwise from the right, as y grows downwards', () => {
    const [x, y] = onCircle([0, 0], 10, 90);
    expect([x, y]).toEqual([expect.closeTo(0), expect.closeTo(10)]);
  });
});
