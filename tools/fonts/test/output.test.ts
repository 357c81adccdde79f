import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCmap, writeCmap } from '../src/cmap.ts';
import type { Face } from '../src/face.ts';
import { fit } from '../src/fallback.ts';
import { licenceNote, licenceText } from '../src/licence.ts';
import { tabulate, widthsJson } from '../src/widths.ts';

/** A face of 1000 units whose every printable ASCII character and ’ is `width` wide. */
function monospaced(width: number): Face {
  const codes = [...Array.from({ length: 95 }, (_, i) => 0x20 + i), 0x2019];
  const hhea = Buffer.alloc(36);
  hhea.writeUInt16BE(1, 34);
  const hmtx = Buffer.alloc(4 + 2 * codes.length);
  hmtx.writeUInt16BE(width, 0);
  const tables = new Map([
    ['hhea', hhea],
    ['hmtx', hmtx],
  ]);
  return {
    tables,
    unitsPerEm: 1000,
    ascent: 800,
    descent: 200,
    lineGap: 0,
    cmap: readCmap(writeCmap(codes)),
  };
}

test('a fallback twice as wide is halved and its overrides doubled', () => {
  assert.deepEqual(fit(monospaced(250), 0.5), { sizeAdjust: 0.5, ascent: 1.6, descent: 0.4, lineGap: 0 });
});

test('widths are listed in code point order and read as JSON', () => {
  const table = tabulate([monospaced(500)], [0x61, 0x31, 0x14f]);
  assert.deepEqual(table, { default: 500, chars: { '1': 500, a: 500 } });
  const text = widthsJson({ 'label-400': table }, 920);
  assert.equal(JSON.parse(text).hangul, 920);
  assert.match(text, /"1": 500, "a": 500/);
});

test('licence text starts at its heading; files of one typeface share an entry', () => {
  assert.match(
    licenceText(`Who\n${'-'.repeat(20)}\nSIL OPEN FONT LICENSE Version 1.1 - 2007\n`),
    /^-+\nSIL OPEN/,
  );
  assert.throws(() => licenceText('MIT'), /not the SIL Open Font License/);
  const credit = { name: 'A', copyright: 'c', package: 'p', version: '1' };
  const note = licenceNote([
    { ...credit, files: ['a'] },
    { ...credit, files: ['b'] },
  ]);
  assert.equal(note.match(/^## /gm)?.length, 1);
  assert.match(note, /`a`, `b`/);
});
