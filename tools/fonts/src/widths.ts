import { advance, type Face } from './face.ts';

/** Advance widths of one face in thousandths of an em. */
export interface FaceWidths {
  /** For characters not listed: the mean of the lower-case letters. */
  default: number;
  chars: Record<string, number>;
}

/**
 * Tabulates the advance widths of a face, kerning ignored.
 * @param slices the files of the face; the first that has a character counts
 * @param codes characters to list; those no slice has are left out
 */
export function tabulate(slices: Face[], codes: Iterable<number>): FaceWidths {
  const width = (code: number) =>
    slices.map((slice) => advance(slice, code)).find((value) => value !== undefined);
  const chars: Record<string, number> = {};
  for (const code of [...codes].sort((a, b) => a - b)) {
    const value = width(code);
    if (value !== undefined) chars[String.fromCodePoint(code)] = Math.round(value);
  }
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => width(letter.codePointAt(0)!) ?? 0);
  return { default: Math.round(letters.reduce((sum, value) => sum + value, 0) / letters.length), chars };
}

/**
 * Writes the widths as JSON, keys in code point order, one face to a line so that changes read well.
 * @param hangul advance of a Hangul syllable, thousandths of an em
 */
export function widthsJson(faces: Record<string, FaceWidths>, hangul: number): string {
  const lines = Object.keys(faces)
    .sort()
    .map(
      (name) =>
        `    ${JSON.stringify(name)}: {"default": ${faces[name]!.default}, "chars": ${chars(faces[name]!)}}`,
    );
  return `{\n  "unitsPerEm": 1000,\n  "faces": {\n${lines.join(',\n')}\n  },\n  "hangul": ${hangul}\n}\n`;
}

/** Written by hand: a JavaScript object would put the figures first. */
function chars(face: FaceWidths): string {
  const sorted = Object.entries(face.chars).sort(([a], [b]) => a.codePointAt(0)! - b.codePointAt(0)!);
  return `{${sorted.map(([char, width]) => `${JSON.stringify(char)}: ${width}`).join(', ')}}`;
}
