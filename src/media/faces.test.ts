import { describe, expect, it } from 'vitest';

import { fontFiles } from './faces.ts';

describe('fontFiles', () => {
  it('reads what a face is used for', () => {
    const [face, ...others] = fontFiles(`
      @font-face { font-family: 'Label'; font-style: italic; font-weight: 400 700;
        src: url('./fonts/label.woff2') format('woff2'); unicode-range: U+20-7E,
          U+A0; }
      @font-face { font-family: 'Label Fallback'; src: local('Arial'); }`);
    expect(others).toEqual([]);
    expect(face).toMatchObject({
      family: 'Label',
      italic: true,
      weights: [400, 700],
      file: 'fonts/label.woff2',
    });
    expect([0x1f, 0x20, 0x7e, 0x7f, 0xa0, 0xa1].map((code) => face?.covers(code))).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('does not guess at ranges', () => {
    expect(() => fontFiles("@font-face { src: url('./a.woff2'); unicode-range: U+4?? }")).toThrow(
      '"U+4??" is no unicode-range',
    );
  });
});
