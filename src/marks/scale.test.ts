import { describe, expect, it } from 'vitest';

import { scaleLength } from './scale.ts';

describe('scaleLength', () => {
  it.each([
    ['exactly what fits', 5, 100, 20],
    ['the next shorter step', 5, 99.9, 10],
    ['a short bar when near', 30, 70, 2],
    ['a long bar when far', 0.3, 150, 400],
    ['never more than the longest step', 0.001, 150, 400],
    ['never less than the shortest step', 500, 100, 2],
  ])('gives %s', (_, unitsPerKm, room, km) => {
    expect(scaleLength(unitsPerKm, room)).toBe(km);
  });
});
