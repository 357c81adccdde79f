import { describe, expect, it } from 'vitest';

import type { Rect } from '../marks/rect.ts';
import { placeBadges } from './badge-place.ts';

const frame = { width: 200, height: 100 };
const text = (x: number, y: number, by?: string, width = 40): { by: string | undefined; box: Rect } => ({
  by,
  box: { x, y, width, height: 14 },
});

describe('placeBadges', () => {
  it('gives a shape to every text with a speaker and to no other', () => {
    const badges = placeBadges([text(50, 20, 'ours'), text(50, 60)], [], frame, 4);
    expect(badges).toEqual([{ by: 'ours', x: 43.5, y: 27 }]);
  });

  it('goes behind the text where another text stands before it', () => {
    const [badge] = placeBadges([text(60, 20, 'ours'), text(16, 20)], [], frame, 4);
    expect(badge).toEqual({ by: 'ours', x: 106.5, y: 27 });
  });

  it('keeps clear of dots', () => {
    const dot = { x: 38, y: 22, width: 10, height: 10 };
    expect(placeBadges([text(50, 20, 'quoted')], [dot], frame, 4)[0]?.x).toBe(96.5);
  });

  it('goes above where both sides are taken, and stays in the frame', () => {
    const full = [text(0, 50, 'ours', 200)];
    expect(placeBadges(full, [], frame, 4)).toEqual([{ by: 'ours', x: 4, y: 46 }]);
  });

  it('sets no two shapes on one place', () => {
    const [one, two] = placeBadges([text(20, 20, 'ours'), text(73, 20, 'background')], [], frame, 4);
    expect(Math.abs((one?.x ?? 0) - (two?.x ?? 0))).toBeGreaterThanOrEqual(8);
  });
});
