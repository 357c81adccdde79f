import { beforeAll, describe, expect, it } from 'vitest';

import { textWidth } from '../charts/text.ts';
import { openPens } from './pens.ts';
import type { Typesetter } from './typesetter.ts';

let typesetter: Typesetter;
let label: string;
let story: string;

beforeAll(async () => {
  const pens = await openPens();
  typesetter = pens.typesetter;
  label = pens.style.token('font-label');
  story = pens.style.token('font-story');
});

/** The least and greatest x of an outline's points, from its first to its last. */
function extent(d: string): [number, number] {
  let x = 0;
  let start = 0;
  const seen: number[] = [];
  for (const [, command = '', values = ''] of d.matchAll(/([mlqcz])([^mlqcz]*)/g)) {
    if (command === 'z') {
      x = start;
      continue;
    }
    const numbers = [...values.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) => Number(text));
    x += numbers.at(-2) ?? 0;
    if (command === 'm') start = x;
    seen.push(x);
  }
  return [Math.min(...seen), Math.max(...seen)];
}

describe('the typesetter', () => {
  it('measures as charts do, but for kerning', () => {
    const words = 'Schematic. Distances are not to scale';
    for (const [face, weight] of [
      ['label-400', 400],
      ['label-600', 600],
      ['label-700', 700],
    ] as const) {
      const width = typesetter.width(words, { families: label, size: 20, weight });
      expect(Math.abs(width / textWidth(words, face, 20) - 1), face).toBeLessThan(0.015);
    }
    expect(typesetter.width('평성', { families: label, size: 20 })).toBeCloseTo(
      textWidth('평성', 'label-400', 20),
      1,
    );
  });

  it('puts the point at the start, the middle or the end of a line', () => {
    const at = (anchor: 'start' | 'middle' | 'end') =>
      extent(typesetter.outline('Tokchon', [100, 50], { families: label, size: 20, anchor }));
    const width = typesetter.width('Tokchon', { families: label, size: 20 });
    const [start] = at('start');
    expect(start).toBeGreaterThanOrEqual(100);
    expect(start).toBeLessThan(103);
    expect(at('middle')[0]).toBeCloseTo(start - width / 2, 1);
    expect(at('end')[0]).toBeCloseTo(start - width, 1);
    expect(at('end')[1]).toBeLessThanOrEqual(100);
  });

  it('spaces letters apart, after each of them', () => {
    const setting = { families: label, size: 20 };
    const plain = typesetter.width('CHINA', setting);
    expect(typesetter.width('CHINA', { ...setting, spacing: 0.14 })).toBeCloseTo(plain + 5 * 0.14 * 20, 5);
  });

  it('takes each character from the face that has it', () => {
    const outline = (text: string, italic: boolean) =>
      typesetter.outline(text, [0, 0], { families: story, size: 20, italic });
    expect(outline('Taedong', true)).not.toBe(outline('Taedong', false));
    // The Korean face has no italic; it is listed as both.
    expect(outline('덕천', true)).toBe(outline('덕천', false));
    expect(typesetter.width('덕천 Tokchon', { families: label, size: 20 })).toBeGreaterThan(
      typesetter.width('Tokchon', { families: label, size: 20 }) + 30,
    );
  });

  it('sets each weight that the face has, and the nearest where it has not', () => {
    const outline = (families: string, weight: number) =>
      typesetter.outline('Anju', [0, 0], { families, size: 20, weight });
    const [regular, strong, bold] = [400, 600, 700].map((weight) => outline(label, weight));
    expect(new Set([regular, strong, bold]).size).toBe(3);
    expect(outline(label, 900)).toBe(bold);
    expect(outline(story, 700)).toBe(outline(story, 650));
  });

  it('says which character no face has', () => {
    expect(() => typesetter.width('→', { families: label, size: 20 })).toThrowErrorMatchingInlineSnapshot(
      `[Error: none of the site's typefaces has "→" (U+2192); run "npm run fonts"]`,
    );
  });

  it('breaks lines at spaces', () => {
    const setting = { families: label, size: 20 };
    const lines = typesetter.wrap('one two three four five', setting, 80);
    expect(lines.join(' ')).toBe('one two three four five');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(typesetter.width(line, setting)).toBeLessThanOrEqual(80);
    expect(typesetter.wrap('incomprehensibilities', setting, 10)).toEqual(['incomprehensibilities']);
  });
});
