import { describe, expect, test } from 'vitest';

import type { Rect } from '../../marks/rect.ts';
import { declutter, touches } from './declutter.ts';
import type { Wish } from './declutter.ts';

/** A box of 40 by 10. */
const box = (x: number, y: number): Rect => ({ x, y, width: 40, height: 10 });
/** A dot of radius 3. */
const dot = (x: number, y: number): Rect => ({ x: x - 3, y: y - 3, width: 6, height: 6 });

describe('declutter', () => {
  test('gives the first wish its best place and lets the next give way', () => {
    const wishes: Wish[] = [
      { key: 'a', places: [box(0, 0), box(0, 50)] },
      { key: 'b', places: [box(10, 5), box(100, 0)] },
    ];
    expect([...declutter(wishes, [])]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('leaves out what finds no free place, unless it is needed', () => {
    const first: Wish = { key: 'a', places: [box(0, 0)], needed: true };
    const places = [box(0, 1), box(0, 8)];
    expect(declutter([first, { key: 'b', places }], []).has('b')).toBe(false);
    // The second place covers less.
    expect(declutter([first, { key: 'b', places, needed: true }], []).get('b')).toBe(1);
  });

  test('keeps names off other dots, not off their own', () => {
    const own = dot(0, 0);
    expect(declutter([{ key: 'a', places: [box(2, -5)], own }], [own]).get('a')).toBe(0);
    expect(declutter([{ key: 'a', places: [box(2, -5)] }], [own]).has('a')).toBe(false);
  });

  test('never lets a name stand nearer to another dot than to its own', () => {
    const own = dot(0, 0);
    const other = dot(60, 5);
    // The first place ends seven pixels before the other dot, and begins ten from its own.
    const chosen = declutter([{ key: 'a', places: [box(10, 0), box(-50, 0)], own }], [own, other]);
    expect(chosen.get('a')).toBe(0);
    const nearer = declutter([{ key: 'a', places: [box(14, 0), box(-50, 0)], own }], [own, dot(62, 5)]);
    expect(nearer.get('a')).toBe(1);
  });

  test('keeps a needed name from standing where a stranger would read it as another’s, if another place is free', () => {
    const own = dot(0, 0);
    const rival = dot(-30, 8);
    const other: Wish = { key: 'b', places: [box(-80, 0)], own: rival, needed: true };
    // Five from its own dot and ten from the other, at whose height it stands.
    const beside = box(-20, 5);
    const wish = (places: readonly Rect[]): Wish => ({ key: 'a', places, own, needed: true });
    expect(declutter([wish([beside, box(6, -5)]), other], [own, rival]).get('a')).toBe(1);
    expect(declutter([wish([beside]), other], [own, rival]).get('a')).toBe(0);
  });

  test('passes over a dot that lies beneath the one that it names', () => {
    const own = { x: -6, y: -6, width: 12, height: 12 };
    const beneath = dot(-2.5, 0);
    const west: Wish = { key: 'a', places: [box(-50, -5)], own };
    expect(declutter([west], [own, beneath]).get('a')).toBe(0);
    expect(declutter([west], [own, dot(-9, 0)]).has('a')).toBe(false);
  });

  test('lets a needed name that came first give way to one that has no other place', () => {
    const first: Wish = { key: 'a', places: [box(0, 0), box(0, 50)], needed: true };
    const second: Wish = { key: 'b', places: [box(10, 0)], needed: true };
    expect([...declutter([first, second], [])]).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  test('keeps names of areas off lines', () => {
    const line = [
      [20, -100],
      [20, 100],
    ] as const;
    const wish: Wish = { key: 'a', places: [box(0, 0), box(30, 0)], clear: [line] };
    expect(declutter([wish], []).get('a')).toBe(1);
  });

  test('shows fewer names when the map is small, and all when it is large', () => {
    const count = (scale: number): number => {
      const points = Array.from({ length: 30 }, (_, index) => [(index % 6) * 30, Math.floor(index / 6) * 20]);
      const dots = points.map(([x = 0, y = 0]) => dot(x * scale, y * scale));
      const wishes = points.map(([x = 0, y = 0], index): Wish => {
        const own = dots[index];
        return { key: `${index}`, places: [box(x * scale + 6, y * scale - 5)], ...(own && { own }) };
      });
      return declutter(wishes, dots).size;
    };
    expect(count(0.4)).toBeLessThan(15);
    expect(count(3)).toBe(30);
  });
});

describe('touches', () => {
  test.each([
    ['a stretch through the box', [[-10, 5], [60, 5]], true], // prettier-ignore
    ['a vertex inside', [[5, 5]], true],
    ['a stretch past a corner', [[-10, 0], [0, -10]], false], // prettier-ignore
    ['a stretch along a side, outside', [[0, 11], [40, 11]], false], // prettier-ignore
    ['a stretch that ends before it', [[-50, 5], [-10, 5]], false], // prettier-ignore
  ] as const)('%s', (_, path, expected) => {
    expect(touches(path, box(0, 0))).toBe(expected);
  });
});
