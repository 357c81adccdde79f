import { describe } from './characters.ts';
import { HANGUL } from './faces.ts';
import type { FontFile } from './latin.ts';
import { mergeGlyphs, type Source } from './merge.ts';
import { cut, open, packageFile } from './sources.ts';
import { readFace, type Face } from './face.ts';
import { parseRange } from './unicode-range.ts';

/**
 * Gathers the Hangul characters from the many slices of the Korean face into one file.
 * @param codes Hangul code points, at least one
 * @param where tells in which file a character was found
 * @returns the file and the merged font before packing, for measuring
 * @throws Error naming a character no slice has
 */
export async function cutHangul(
  codes: number[],
  where: (code: number) => string,
): Promise<{ file: FontFile; face: Face }> {
  const sorted = [...codes].sort((a, b) => a - b);
  const bySlice = await assign(sorted, where);
  const sources: Source[] = [];
  for (const [slice, own] of bySlice) {
    const font = await packageFile(HANGUL.package, `files/noto-sans-kr-${slice}-wght-normal.woff2`);
    const face = await open(font, own, { wght: HANGUL.wght });
    for (const code of own) {
      if (!face.cmap.has(code)) throw missing(code, where);
      sources.push({ code, face });
    }
  }
  sources.sort((a, b) => a.code - b.code);
  const merged = mergeGlyphs(sources);
  return {
    file: { name: `${HANGUL.file}.woff2`, bytes: await cut(merged, sorted), codes: sorted },
    face: readFace(merged),
  };
}

/** Finds the numbered slice that lists each character. */
async function assign(codes: number[], where: (code: number) => string): Promise<Map<string, number[]>> {
  const listed = JSON.parse((await packageFile(HANGUL.package, 'unicode.json')).toString('utf8')) as Record<
    string,
    string
  >;
  const slices = Object.entries(listed)
    .filter(([name]) => /^\[\d+\]$/.test(name))
    .map(([name, range]) => ({ name: name.slice(1, -1), ranges: parseRange(range) }));
  const bySlice = new Map<string, number[]>();
  for (const code of codes) {
    const slice = slices.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    if (!slice) throw missing(code, where);
    bySlice.set(slice.name, [...(bySlice.get(slice.name) ?? []), code]);
  }
  return bySlice;
}

function missing(code: number, where: (code: number) => string): Error {
  return new Error(`no source face has the character ${describe(code)} found in ${where(code)}`);
}
