import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { covers, fontFaces } from './font-faces.ts';
import { builtPages } from './site.ts';

const SHEET = join(import.meta.dirname, '..', '..', 'src', 'styles', 'fonts.css');

describe('fontFaces', () => {
  const faces = fontFaces(`
    /* @font-face { font-family: Not } */
    @font-face { font-family: 'One'; src: url("a.woff2") format('woff2'); unicode-range: U+41-5A, U+2?, U+AC00; }
    @font-face { font-family: Local; src: local('Arial'); size-adjust: 98% }`);

  it('reads families, files and ranges', () => {
    expect(faces).toEqual([
      {
        family: 'One',
        files: ['a.woff2'],
        ranges: [
          [0x41, 0x5a],
          [0x20, 0x2f],
          [0xac00, 0xac00],
        ],
      },
      { family: 'Local', files: [], ranges: undefined },
    ]);
  });

  it('knows what the files hold, and takes local fonts for nothing', () => {
    expect(['B', '!', '가'].every((character) => covers(faces, character))).toBe(true);
    expect(['b', '각'].some((character) => covers(faces, character))).toBe(false);
  });
});

describe('the typefaces', () => {
  // The faces are cut down to the characters in use; a character outside them falls back to a strange face.
  const faces = existsSync(SHEET) ? fontFaces(readFileSync(SHEET, 'utf8')) : [];

  it('say which characters they hold', () => {
    const own = faces.filter(({ files }) => files.length > 0);
    expect(own).not.toEqual([]);
    expect(own.filter(({ ranges }) => ranges === undefined).map(({ family }) => family)).toEqual([]);
  });

  it.each(builtPages())('hold every character of $file', ({ document }) => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const code of body.querySelectorAll('script, style, template')) code.remove();
    const missing = [...new Set(body.textContent)]
      // Chinese characters stand only in titles of sources; they are left to the reader's own fonts by design.
      .filter((character) => /[^\s\p{Cf}\p{Script=Han}]/u.test(character) && !covers(faces, character))
      .map((character) => `${character} U+${character.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`);
    expect(missing).toEqual([]);
  });
});
