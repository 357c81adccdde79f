import { describe, expect, it } from 'vitest';

import { balanced, blockHeight, textBlock } from './block.ts';
import { textWidth } from './text.ts';

const WORDS = 'moving the sick or wounded';

describe('balanced', () => {
  it('takes no more lines than the width asks for, and loses no word', () => {
    expect(balanced(WORDS, 'label-400', 15, 400)).toEqual([WORDS]);
    expect(balanced(WORDS, 'label-400', 15, 130)).toEqual(['moving the sick', 'or wounded']);
  });

  it('keeps every line within the width', () => {
    const wide = balanced(WORDS, 'label-400', 15, 90).map((line) => textWidth(line, 'label-400', 15));
    expect(wide.filter((width) => width > 90)).toEqual([]);
  });

  it('leaves a word that is too wide for itself alone', () => {
    expect(balanced('self-criticism', 'label-400', 15, 20)).toEqual(['self-criticism']);
  });
});

describe('textBlock', () => {
  const heights = (hang: 'top' | 'middle' | 'bottom'): number[] =>
    textBlock('key', WORDS, [0, 100], { size: 15, width: 130, hang }).map(
      ({ points }) => points[0]?.[1] ?? NaN,
    );

  it('gives each line a mark of its own', () => {
    const marks = textBlock('key', WORDS, [0, 100], { size: 15, width: 130, by: 'quoted' });
    expect(marks.map(({ key, text, by }) => [key, text, by])).toEqual([
      ['key', 'moving the sick', 'quoted'],
      ['key-1', 'or wounded', 'quoted'],
    ]);
  });

  it('hangs below, around or above its point', () => {
    expect(heights('top').every((y) => y > 100)).toBe(true);
    expect(heights('bottom').every((y) => y < 100)).toBe(true);
    const [first = NaN, last = NaN] = heights('middle');
    expect(first).toBeLessThan(100);
    expect(last).toBeGreaterThan(100);
    expect((heights('top')[0] ?? NaN) - (heights('bottom')[0] ?? NaN)).toBeCloseTo(blockHeight(2, 15));
  });
});
