import { describe, expect, it } from 'vitest';

import type { Frame, Point } from '../marks/mark.ts';
import { overlap, type Rect } from '../marks/rect.ts';
import { placeLabels } from './labels.ts';
import type { LabelWish } from './labels.ts';

const frame: Frame = { name: 'landscape', width: 400, height: 300 };
const wish = (key: string, at: Point, more: Partial<LabelWish> = {}): LabelWish => ({
  key,
  at,
  width: 60,
  height: 20,
  gap: 8,
  priority: 1,
  ...more,
});

/** An obstacle over the whole frame. */
const everything: Rect = { x: -500, y: -500, width: 1500, height: 1500 };

function boxOf(boxes: ReadonlyMap<string, Rect>, key: string): Rect {
  const box = boxes.get(key);
  if (!box) throw new Error(`no box for "${key}"`);
  return box;
}

describe('placeLabels', () => {
  it('puts a lone name to the right of its point, level with it', () => {
    expect(placeLabels([wish('a', [100, 100])], frame).get('a')).toEqual({
      x: 108,
      y: 90,
      width: 60,
      height: 20,
    });
  });

  it('tries preferred sides first', () => {
    const boxes = placeLabels(
      [wish('a', [100, 100], { prefer: ['w'] }), wish('b', [300, 100], { prefer: ['s'] })],
      frame,
    );
    expect(boxOf(boxes, 'a').x).toBe(100 - 8 - 60);
    expect(boxOf(boxes, 'b')).toMatchObject({ x: 270, y: 108 });
  });

  it('puts no name nearer to another point than to its own', () => {
    // The first side would be right of its point, where another point without a name stands close by.
    const box = boxOf(placeLabels([wish('a', [100, 100])], frame, [], [], [[172, 100]]), 'a');
    expect(box.x + box.width).toBeLessThan(172 - 8);
  });

  it('leaves an optional name out, and refuses a required one, that would seem to name another point', () => {
    const others: Point[] = [
      [60, 100],
      [140, 100],
      [100, 60],
      [100, 140],
      [70, 70],
      [130, 70],
      [70, 130],
      [130, 130],
    ];
    const near = wish('a', [100, 100], { near: true });
    expect(placeLabels([{ ...near, optional: true }], frame, [], [], others).size).toBe(0);
    expect(() => placeLabels([near], frame, [], [], others)).toThrowErrorMatchingInlineSnapshot(
      `[Error: no free place for the name "a" in the landscape frame]`,
    );
    expect(placeLabels([{ ...near, needed: true }], frame, [], [], others).size).toBe(1);
  });

  it('keeps names of a crowd apart and in the frame', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      wish(`n${index}`, [150 + (index % 4) * 30, 110 + Math.floor(index / 4) * 30], {
        width: 50,
        height: 14,
        // So tight a crowd has no room for names that are all nearest to their own points.
        needed: true,
      }),
    );
    const dots = crowd.map(({ at: [x, y] }): Rect => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
    const boxes = [...placeLabels(crowd, frame, dots)];
    expect(boxes).toHaveLength(12);
    const pairs = boxes.flatMap(([key, box], index) => [
      ...boxes
        .slice(index + 1)
        .filter(([, other]) => overlap(box, other) > 0.5)
        .map(([other]) => [key, other]),
      ...dots.filter((dot) => overlap(box, dot) > 0.5).map(() => [key, 'a dot']),
    ]);
    expect(pairs).toEqual([]);
    const inside = ([, { x, y, width, height }]: [string, Rect]): boolean =>
      x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
    expect(boxes.filter((entry) => !inside(entry))).toEqual([]);
  });

  it.each([
    ['right', [395, 150]],
    ['left', [3, 150]],
    ['top', [200, 2]],
    ['bottom', [200, 297]],
    ['corner', [398, 298]],
  ] as const)('stays in the frame at the %s', (_, at) => {
    const { x, y, width, height } = boxOf(placeLabels([wish('a', at)], frame), 'a');
    expect([x >= 0, y >= 0, x + width <= frame.width, y + height <= frame.height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('gives the better place to the higher priority, whatever the order of the wishes', () => {
    const low = wish('low', [100, 100]);
    const high = wish('high', [104, 100], { priority: 9 });
    for (const wishes of [
      [low, high],
      [high, low],
    ]) {
      const boxes = placeLabels(wishes, frame);
      expect(boxOf(boxes, 'high')).toMatchObject({ x: 112, y: 90 });
      expect(boxOf(boxes, 'low').x).toBeLessThan(112);
    }
  });

  it('would rather not cross lines', () => {
    const line = Array.from({ length: 20 }, (_, index): Point => [100 + index * 5, 100]);
    const free = boxOf(placeLabels([wish('a', [100, 100])], frame), 'a');
    const moved = boxOf(placeLabels([wish('a', [100, 100])], frame, [], line), 'a');
    const crossed = ({ x, y, width, height }: Rect): boolean =>
      line.some(([px, py]) => px > x && px < x + width && py > y && py < y + height);
    expect([crossed(free), crossed(moved)]).toEqual([true, false]);
  });

  it('puts a centred name on its point and nowhere else', () => {
    const centred = wish('sea', [200, 150], { centred: true });
    expect(placeLabels([centred], frame).get('sea')).toEqual({ x: 170, y: 140, width: 60, height: 20 });
    expect(() => placeLabels([centred], frame, [{ x: 190, y: 140, width: 20, height: 20 }])).toThrow('"sea"');
  });

  it('leaves out an optional name that has no free place, and keeps the others', () => {
    const blocked: Rect = { x: 0, y: 0, width: 200, height: 300 };
    const wishes = [wish('a', [60, 150], { optional: true }), wish('b', [320, 150])];
    expect([...placeLabels(wishes, frame, [blocked]).keys()]).toEqual(['b']);
  });

  it('names the required name that has no free place, and the frame', () => {
    expect(() => placeLabels([wish('kaechon', [100, 100])], frame, [everything])).toThrow(
      'no free place for the name "kaechon" in the landscape frame',
    );
  });

  it('places nothing where nothing is wished for', () => {
    expect(placeLabels([], frame, [everything]).size).toBe(0);
  });
});
