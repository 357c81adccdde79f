import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { toText } from './characters.ts';
import { readFace, type Face } from './face.ts';

/** Axis settings: a number pins the axis, a pair keeps that much of it. */
export type Axes = Record<string, number | { min: number; max: number }>;

const require = createRequire(import.meta.url);

/**
 * Reads a file of an installed Fontsource package.
 * @param name package name
 * @param file path inside the package
 * @throws Error telling to run `npm ci` when the package or file is missing
 */
export async function packageFile(name: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(dirname(require.resolve(`${name}/package.json`)), file));
  } catch {
    throw new Error(`cannot read ${file} of ${name}; run "npm ci" in tools/fonts first`);
  }
}

/**
 * Cuts a font to characters and axes and packs it for the web.
 * @param font TrueType or WOFF2 bytes
 * @param codes characters to keep; those the font lacks are ignored
 * @returns WOFF2 bytes, layout features kept, hinting dropped
 */
export function cut(font: Buffer, codes: Iterable<number>, axes?: Axes): Promise<Buffer> {
  return subsetFont(font, toText(codes), { targetFormat: 'woff2', noHinting: true, variationAxes: axes });
}

/**
 * Opens a font at one point of its axes to read its metrics and outlines.
 * @param codes characters to keep; all up to U+2FFF when left out
 * @param axes where to pin each axis; leave out for a static font
 */
export async function open(
  font: Buffer,
  codes?: Iterable<number>,
  axes?: Record<string, number>,
): Promise<Face> {
  const text = toText(codes ?? everyBasicCharacter());
  const sfnt = await subsetFont(font, text, {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: [],
    variationAxes: axes,
  });
  return readFace(sfnt);
}

/** Code points up to U+2FFF: Latin, punctuation, arrows and mathematical signs. */
function everyBasicCharacter(): number[] {
  return Array.from({ length: 0x3000 - 0x20 }, (_, i) => 0x20 + i);
}
