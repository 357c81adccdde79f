import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRange, parseRange } from '../src/unicode-range.ts';

test('neighbours join into ranges whatever their order', () => {
  assert.equal(formatRange([0x42, 0x41, 0x43, 0xa0, 0x41]), 'U+41-43, U+A0');
  assert.equal(formatRange([]), '');
});

test('a written range reads back', () => {
  assert.deepEqual(parseRange('U+41-43,U+a0'), [
    [0x41, 0x43],
    [0xa0, 0xa0],
  ]);
});

test('a malformed range is named', () => {
  assert.throws(() => parseRange('U+41, x'), /"x" is not a unicode-range/);
});
