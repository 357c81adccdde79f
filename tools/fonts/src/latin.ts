import { describe, isOptional } from './characters.ts';
import type { Face } from './face.ts';
import type { LatinFace } from './faces.ts';
import { cut, open, packageFile } from './sources.ts';

/** One finished font file and the characters it draws. */
export interface FontFile {
  name: string;
  bytes: Buffer;
  codes: number[];
}

/** A Latin face cut into its files, with the slices opened at one weight for measuring. */
export interface CutFace {
  face: LatinFace;
  files: FontFile[];
  /** For each name in `face.widths`, the two slices pinned there: `latin` first. */
  opened: Record<string, Face[]>;
}

/**
 * Cuts one Latin face into its main file and, when letters such as ŏ need it, a small second one.
 * @param wanted characters the face should draw
 * @returns the files, and the wanted characters no slice has
 * @throws Error when a source file is missing or harfbuzz rejects the axes
 */
export async function cutLatin(
  face: LatinFace,
  wanted: Set<number>,
): Promise<CutFace & { missing: number[] }> {
  const latin = await packageFile(face.package, `files/${face.slices.latin}.woff2`);
  const ext = await packageFile(face.package, `files/${face.slices.ext}.woff2`);
  const opened: CutFace['opened'] = {};
  for (const [name, axes] of Object.entries(face.widths)) {
    opened[name] = [await open(latin, undefined, axes), await open(ext, undefined, axes)];
  }
  const [inLatin, inExt] = Object.values(opened)[0]!.map((slice) => slice.cmap);

  const sorted = [...wanted].sort((a, b) => a - b);
  const main = sorted.filter((code) => inLatin!.has(code));
  const rest = sorted.filter((code) => !inLatin!.has(code) && inExt!.has(code));
  const files: FontFile[] = [
    { name: `${face.file}.woff2`, bytes: await cut(latin, main, face.axes), codes: main },
  ];
  if (rest.length > 0) {
    files.push({ name: `${face.file}-ext.woff2`, bytes: await cut(ext, rest, face.axes), codes: rest });
  }
  return { face, files, opened, missing: sorted.filter((code) => !inLatin!.has(code) && !inExt!.has(code)) };
}

/**
 * Stops the run when a character has no face at all; a lacking optional sign is let through.
 * @param missing characters the face lacks
 * @param where tells in which file a character was found; undefined for the fixed set
 * @throws Error naming each character and the file it was found in
 */
export function refuseMissing(
  missing: number[],
  where: (code: number) => string | undefined,
  family: string,
): void {
  const lines = missing
    .filter((code) => !isOptional(code))
    .map(
      (code) =>
        `no source face has the character ${describe(code)} found in ${where(code) ?? 'the fixed set'} (${family})`,
    );
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
