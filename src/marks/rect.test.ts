import { describe, expect, it } from 'vitest';

import { boxAround, distance, grown, overlap, type Rect } from './rect.ts';

describe('overlap', () => {
  const box: Rect = { x: 0, y: 0, width: 10, height: 10 };

  it.each([
    ['share a corner', { x: 6, y: 8, width: 10, height: 10 }, 8],
    ['are one inside the other', { x: 2, y: 2, width: 3, height: 3 }, 9],
    ['touch', { x: 10, y: 0, width: 5, height: 5 }, 0],
    ['are far apart in both directions', { x: 30, y: 30, width: 5, height: 5 }, 0],
  ])('of boxes that %s', (_, other, area) => {
    expect(overlap(box, other)).toBe(area);
    expect(overlap(other, box)).toBe(area);
  });
});

describe('grown', () => {
  it('moves each side outwards', () => {
    expect(grown({ x: 10, y: 20, width: 5, height: 6 }, 2)).toEqual({ x: 8, y: 18, width: 9, height: 10 });
  });
});

describe('boxAround', () => {
  it('is a square with the point in its middle', () => {
    expect(boxAround([10, 20], 3)).toEqual({ x: 7, y: 17, width: 6, height: 6 });
  });
});

describe('distance', () => {
  const box: Rect = { x: 0, y: 0, width: 10, height: 10 };

  it.each([
    ['inside', [5, 5], 0],
    ['beside', [-4, 5], 4],
    ['beyond a corner', [13, 14], 5],
  ] as const)('from a point %s', (_, point, far) => {
    expect(distance(point, box)).toBe(far);
  });
});
