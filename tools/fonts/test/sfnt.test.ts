import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCmap, writeCmap } from '../src/cmap.ts';
import { readTables, table, writeTables } from '../src/sfnt.ts';

test('tables survive writing and reading, and the whole file sums to the magic number', () => {
  const tables = new Map([
    ['head', Buffer.alloc(54, 7)],
    ['abcd', Buffer.from([1, 2, 3])],
    ['OS/2', Buffer.from([9])],
  ]);
  const font = writeTables(tables);
  const back = readTables(font);
  assert.deepEqual([...back.keys()], ['OS/2', 'abcd', 'head']);
  assert.deepEqual(table(back, 'abcd'), Buffer.from([1, 2, 3]));
  let sum = 0;
  for (let i = 0; i < font.length; i += 4) sum = (sum + font.readUInt32BE(i)) >>> 0;
  assert.equal(sum, 0xb1b0afba);
});

test('other files and missing tables are refused', () => {
  assert.throws(() => readTables(Buffer.from('wOF2 and more bytes')), /not a TrueType font/);
  assert.throws(() => table(new Map(), 'glyf'), /no "glyf" table/);
});

test('a written character map gives the glyphs in order', () => {
  assert.deepEqual(
    readCmap(writeCmap([0x41, 0xd3c9])),
    new Map([
      [0x41, 1],
      [0xd3c9, 2],
    ]),
  );
});
