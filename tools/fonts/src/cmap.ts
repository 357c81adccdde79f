/**
 * Reads a `cmap` table: which glyph draws which character.
 * Takes the widest Unicode subtable of format 4 or 12.
 * @returns glyph index by code point, characters without a glyph left out
 * @throws Error when there is no such subtable
 */
export function readCmap(cmap: Buffer): Map<number, number> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  for (const [format, read] of [
    [12, readFormat12],
    [4, readFormat4],
  ] as const) {
    const offset = subtables.find((at) => cmap.readUInt16BE(at) === format);
    if (offset !== undefined) return read(cmap.subarray(offset));
  }
  throw new Error('the font has no character map of format 4 or 12');
}

/**
 * Builds a `cmap` table with one format 12 subtable.
 * @param codes code points in ascending order; the n-th is drawn by glyph n + 1
 */
export function writeCmap(codes: number[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12]);
  const body = Buffer.alloc(16 + 12 * codes.length);
  body.writeUInt16BE(12, 0);
  body.writeUInt32BE(body.length, 4);
  body.writeUInt32BE(codes.length, 12);
  codes.forEach((code, i) => {
    body.writeUInt32BE(code, 16 + 12 * i);
    body.writeUInt32BE(code, 20 + 12 * i);
    body.writeUInt32BE(i + 1, 24 + 12 * i);
  });
  return Buffer.concat([header, body]);
}

function readFormat12(sub: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < sub.readUInt32BE(12); i++) {
    const at = 16 + 12 * i;
    const first = sub.readUInt32BE(at);
    for (let code = first; code <= sub.readUInt32BE(at + 4); code++) {
      glyphs.set(code, sub.readUInt32BE(at + 8) + code - first);
    }
  }
  return glyphs;
}

function readFormat4(sub: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const width = sub.readUInt16BE(6);
  for (let i = 0; i < width; i += 2) {
    const last = sub.readUInt16BE(14 + i);
    const first = sub.readUInt16BE(16 + width + i);
    const delta = sub.readUInt16BE(16 + 2 * width + i);
    const rangeAt = 16 + 3 * width + i;
    const range = sub.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const raw = range === 0 ? code : sub.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
