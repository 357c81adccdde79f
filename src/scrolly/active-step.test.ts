import { describe, expect, it } from 'vitest';

import { activeIndex, progressInto, triggerLine } from './active-step.ts';
import type { ReadingWindow, StepBox } from './active-step.ts';

describe('triggerLine', () => {
  it('is the middle of the reading window', () => {
    expect(triggerLine({ top: 300, bottom: 700 })).toBe(500);
  });
});

describe('activeIndex', () => {
  // Steps of 100 pixels with gaps of 50 between them.
  const boxes: StepBox[] = [0, 150, 300].map((top) => ({ top, bottom: top + 100 }));

  it.each([
    ['before the first step', -20, 0],
    ['at the top of the first', 0, 0],
    ['inside the first', 60, 0],
    ['at the bottom of the first', 100, 0],
    ['in the gap after the first', 140, 0],
    ['a hair above the second', 149.9, 0],
    ['at the top of the second', 150, 1],
    ['in the gap after the second', 280, 1],
    ['inside the last', 350, 2],
    ['below the last', 9000, 2],
  ])('%s', (_, line, index) => {
    expect(activeIndex(boxes, line)).toBe(index);
  });

  it('is 0 without steps', () => {
    expect(activeIndex([], 100)).toBe(0);
  });

  it('passes over a step without height', () => {
    expect(
      activeIndex(
        [
          { top: 0, bottom: 50 },
          { top: 50, bottom: 50 },
          { top: 50, bottom: 90 },
        ],
        50,
      ),
    ).toBe(2);
  });
});

describe('progressInto', () => {
  const reading: ReadingWindow = { top: 200, bottom: 600 };
  const at = (top: number): number => progressInto({ top, bottom: top + 500 }, reading);

  it('is 0 at the trigger line and below it', () => {
    expect(at(400)).toBe(0);
    expect(at(550)).toBe(0);
  });

  it('grows evenly and is 1 at 85 per cent of the way to the top', () => {
    expect(at(315)).toBeCloseTo(0.5);
    expect(at(231)).toBeLessThan(1);
    expect(at(230)).toBe(1);
  });

  it('is 1 where a link to the step lands, and above', () => {
    expect(at(reading.top)).toBe(1);
    expect(at(-300)).toBe(1);
  });

  it('is 1 where no window is left to read in', () => {
    expect(progressInto({ top: 900, bottom: 950 }, { top: 300, bottom: 300 })).toBe(1);
  });
});
