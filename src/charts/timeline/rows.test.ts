import { describe, expect, it } from 'vitest';

import { textWidth } from '../text.ts';
import { lanesFor, placeRows } from './rows.ts';

const measures = { start: 100, top: 150, pitch: 20, size: 14, foot: 8, right: 400 };

describe('placeRows', () => {
  const rows = placeRows(
    [
      { key: 'early', x: 50, words: 'something early with a long name' },
      { key: 'late', x: 380, words: 'late' },
      { key: 'middle', x: 200, words: 'in the middle' },
    ],
    measures,
  );

  it('puts the latest on top', () => {
    expect(rows.map(({ key, at }) => [key, at[1]])).toEqual([
      ['late', 150],
      ['middle', 170],
      ['early', 190],
    ]);
  });

  it('keeps every name before the right edge', () => {
    for (const { at, words } of rows) {
      expect(at[0] + textWidth(words, 'label-400', measures.size)).toBeLessThanOrEqual(measures.right + 0.01);
    }
  });

  it('lets no leader cross a name', () => {
    const crossed = rows.flatMap(({ key, leader }) => {
      const x = leader[0]?.[0] ?? NaN;
      const foot = Math.max(...leader.map(([, y]) => y));
      return rows
        .filter(({ at, words }) => {
          const [start, base] = at;
          const end = start + textWidth(words, 'label-400', measures.size);
          return x > start && x < end && foot > base - measures.size * 0.78;
        })
        .map((other) => [key, other.key]);
    });
    expect(crossed).toEqual([]);
  });

  it('begins and ends every leader on the line', () => {
    for (const { leader, x } of rows) {
      expect(leader[0]).toEqual([x, 100]);
      expect(leader.at(-1)).toEqual([x, 100]);
    }
  });
});

describe('lanesFor', () => {
  it('keeps marks in the first lane while they are apart', () => {
    const extents = [
      { from: 0, to: 10 },
      { from: 12, to: 20 },
    ];
    expect(lanesFor(extents, 0)).toEqual([0, 0]);
  });

  it('moves a mark down that would touch another, and takes the first lane again as soon as it is free', () => {
    const extents = [
      { from: 0, to: 20 },
      { from: 15, to: 25 },
      { from: 18, to: 22 },
      { from: 30, to: 40 },
    ];
    expect(lanesFor(extents, 0)).toEqual([0, 1, 2, 0]);
  });
});
