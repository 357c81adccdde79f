import { describe, expect, it } from 'vitest';

import { placeCard } from './card-place.ts';
import type { Box } from './card-place.ts';

const marker = (left: number, top: number): Box => ({ left, top, width: 18, height: 20 });
const card = { width: 340, height: 260 };

describe('on a wide window', () => {
  const view = { width: 1440, height: 900 };

  it('stands below its marker, in the middle of it', () => {
    expect(placeCard(marker(400, 300), card, view, false)).toEqual({ left: 239, top: 328, side: 'below' });
  });
  it('stands above where there is no room below', () => {
    expect(placeCard(marker(400, 700), card, view, false)).toEqual({ left: 239, top: 432, side: 'above' });
  });
  it('keeps inside the window on both sides', () => {
    expect(placeCard(marker(2, 300), card, view, false).left).toBe(8);
    expect(placeCard(marker(1430, 300), card, view, false).left).toBe(1440 - 340 - 8);
  });
  it('never covers its marker while it is lower than half the window', () => {
    const high = { width: 340, height: 430 };
    for (let top = 0; top <= 880; top += 20) {
      const place = placeCard(marker(400, top), high, view, false);
      expect(place.top >= top + 20 || place.top + high.height <= top, `marker at ${top}`).toBe(true);
    }
  });
});

describe('on a phone', () => {
  const view = { width: 390, height: 844 };
  const sheet = { width: 390, height: 380 };

  it('is a sheet in the half of the window that its marker is not in', () => {
    expect(placeCard(marker(100, 600), sheet, view, true)).toEqual({ left: 0, top: 0, side: 'sheet-top' });
    expect(placeCard(marker(100, 200), sheet, view, true)).toEqual({
      left: 0,
      top: 464,
      side: 'sheet-bottom',
    });
  });
});
