/** The tables of a TrueType font file (an "sfnt"), by four-character tag. */
export type Tables = Map<string, Buffer>;

/**
 * Splits a TrueType file into its tables.
 * @throws Error when the bytes are not a TrueType font
 */
export function readTables(font: Buffer): Tables {
  if (font.length < 12 || font.readUInt32BE(0) !== 0x00010000) {
    throw new Error('not a TrueType font (wrong first four bytes)');
  }
  const tables: Tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const start = font.readUInt32BE(entry + 8);
    const tag = font.toString('latin1', entry, entry + 4);
    tables.set(tag, font.subarray(start, start + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

/**
 * Joins tables into a TrueType file: sorted by tag, padded to four bytes, checksums filled in.
 * @throws Error when there is no `head` table
 */
export function writeTables(tables: Tables): Buffer {
  const head = Buffer.from(table(tables, 'head'));
  head.writeUInt32BE(0, 8);
  const sorted = [...tables].map(([tag, data]) => [tag, tag === 'head' ? head : data] as const);
  sorted.sort(([a], [b]) => (a < b ? -1 : 1));

  const directory = Buffer.alloc(12 + 16 * sorted.length);
  const exponent = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(16 * 2 ** exponent, 6);
  directory.writeUInt16BE(exponent, 8);
  directory.writeUInt16BE(16 * (sorted.length - 2 ** exponent), 10);

  const parts = [directory];
  let offset = directory.length;
  let headOffset = 0;
  sorted.forEach(([tag, data], i) => {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    directory.write(tag, 12 + 16 * i, 'latin1');
    directory.writeUInt32BE(checksum(padded), 16 + 16 * i);
    directory.writeUInt32BE(offset, 20 + 16 * i);
    directory.writeUInt32BE(data.length, 24 + 16 * i);
    if (tag === 'head') headOffset = offset;
    parts.push(padded);
    offset += padded.length;
  });
  const font = Buffer.concat(parts);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

/**
 * One table of a font.
 * @throws Error naming the table when the font lacks it
 */
export function table(tables: Tables, tag: string): Buffer {
  const data = tables.get(tag);
  if (!data) throw new Error(`the font has no "${tag}" table`);
  return data;
}

/** Sum of the 32-bit words, modulo 2^32; the length must be a multiple of four. */
function checksum(data: Buffer): number {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}
