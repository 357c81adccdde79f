import { readCmap } from './cmap.ts';
import { readTables, table, type Tables } from './sfnt.ts';

/** What the tool needs to know of one static font, lengths in font units. */
export interface Face {
  tables: Tables;
  unitsPerEm: number;
  /** Height above the baseline that the font asks for. */
  ascent: number;
  /** Depth below the baseline that the font asks for, positive downwards. */
  descent: number;
  lineGap: number;
  /** Glyph index by code point. */
  cmap: Map<number, number>;
}

/**
 * Reads a TrueType font file.
 * @throws Error when the bytes are no TrueType font or a needed table is missing
 */
export function readFace(font: Buffer): Face {
  const tables = readTables(font);
  const hhea = table(tables, 'hhea');
  return {
    tables,
    unitsPerEm: table(tables, 'head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    cmap: readCmap(table(tables, 'cmap')),
  };
}

/**
 * Advance width and left side bearing of a glyph, in font units.
 */
export function glyphMetrics(face: Face, glyph: number): { advance: number; bearing: number } {
  const hmtx = table(face.tables, 'hmtx');
  const long = table(face.tables, 'hhea').readUInt16BE(34);
  const withAdvance = Math.min(glyph, long - 1);
  const bearingAt = glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long);
  return { advance: hmtx.readUInt16BE(4 * withAdvance), bearing: hmtx.readInt16BE(bearingAt) };
}

/**
 * The outline of a glyph as the bytes stored in `glyf`; empty for a blank glyph.
 */
export function glyphOutline(face: Face, glyph: number): Buffer {
  const loca = table(face.tables, 'loca');
  const isLong = table(face.tables, 'head').readInt16BE(50) === 1;
  const at = (i: number) => (isLong ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  return table(face.tables, 'glyf').subarray(at(glyph), at(glyph + 1));
}

/**
 * Advance width of a character in thousandths of an em, not rounded.
 * @returns undefined when the face lacks the character
 */
export function advance(face: Face, code: number): number | undefined {
  const glyph = face.cmap.get(code);
  if (glyph === undefined) return undefined;
  return (glyphMetrics(face, glyph).advance * 1000) / face.unitsPerEm;
}

/**
 * An English entry of the font's `name` table.
 * @param id 0 for the copyright line, 5 for the version
 * @returns the text, or an empty string when the font has none
 */
export function nameEntry(face: Face, id: number): string {
  const name = table(face.tables, 'name');
  for (let i = 0; i < name.readUInt16BE(2); i++) {
    const at = 6 + 12 * i;
    if (name.readUInt16BE(at) !== 3 || name.readUInt16BE(at + 6) !== id) continue;
    const start = name.readUInt16BE(4) + name.readUInt16BE(at + 10);
    return Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)))
      .swap16()
      .toString('utf16le');
  }
  return '';
}
