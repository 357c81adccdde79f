import { writeCmap } from './cmap.ts';
import { glyphMetrics, glyphOutline, type Face } from './face.ts';
import { table, writeTables, type Tables } from './sfnt.ts';

/** A character together with the slice that draws it. */
export interface Source {
  code: number;
  face: Face;
}

/**
 * Puts glyphs of several slices of one static font into one TrueType file.
 * Outlines are copied byte for byte; units per em, vertical metrics and names
 * come from the first source.
 * @param sources one per character, in ascending order of code point
 * @throws Error when a slice differs in units per em or a glyph is built from others
 */
export function mergeGlyphs(sources: Source[]): Buffer {
  const first = sources[0]?.face;
  if (!first) throw new Error('no glyphs to merge');

  const glyphs = [copyGlyph(first, 0)];
  for (const { code, face } of sources) {
    if (face.unitsPerEm !== first.unitsPerEm) throw new Error('the slices differ in units per em');
    glyphs.push(copyGlyph(face, face.cmap.get(code) ?? 0));
  }

  const tables: Tables = new Map();
  for (const tag of ['OS/2', 'name', 'post']) tables.set(tag, table(first.tables, tag));
  tables.set(
    'head',
    edited(first, 'head', (head) => head.writeInt16BE(1, 50)),
  );
  tables.set(
    'hhea',
    edited(first, 'hhea', (hhea) => hhea.writeUInt16BE(glyphs.length, 34)),
  );
  tables.set('maxp', mergeMaxp(sources, glyphs.length));
  tables.set('cmap', writeCmap(sources.map(({ code }) => code)));
  tables.set('hmtx', Buffer.concat(glyphs.map((glyph) => glyph.metrics)));
  tables.set('glyf', Buffer.concat(glyphs.map((glyph) => glyph.outline)));
  tables.set('loca', offsets(glyphs.map((glyph) => glyph.outline.length)));
  return writeTables(tables);
}

function copyGlyph(face: Face, glyph: number): { outline: Buffer; metrics: Buffer } {
  const raw = glyphOutline(face, glyph);
  if (raw.length > 0 && raw.readInt16BE(0) < 0) throw new Error(`glyph ${glyph} is built from other glyphs`);
  const metrics = Buffer.alloc(4);
  const { advance, bearing } = glyphMetrics(face, glyph);
  metrics.writeUInt16BE(advance, 0);
  metrics.writeInt16BE(bearing, 2);
  return { outline: Buffer.concat([raw, Buffer.alloc(-raw.length & 3)]), metrics };
}

function edited(face: Face, tag: string, edit: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table(face.tables, tag));
  edit(copy);
  return copy;
}

/** Each limit in `maxp` becomes the highest of the slices, so that it holds for every glyph. */
function mergeMaxp(sources: Source[], glyphCount: number): Buffer {
  const all = [...new Set(sources.map(({ face }) => face))].map((face) => table(face.tables, 'maxp'));
  const maxp = Buffer.from(all[0]!);
  for (let at = 6; at < maxp.length; at += 2) {
    maxp.writeUInt16BE(Math.max(...all.map((other) => other.readUInt16BE(at))), at);
  }
  maxp.writeUInt16BE(glyphCount, 4);
  return maxp;
}

function offsets(lengths: number[]): Buffer {
  const loca = Buffer.alloc(4 * (lengths.length + 1));
  lengths.reduce(
    (offset, length, i) => loca.writeUInt32BE(offset + length, 4 * (i + 1)) && offset + length,
    0,
  );
  return loca;
}
