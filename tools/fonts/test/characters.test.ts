import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, isHangul, isInvisible, latinCharacters, toText } from '../src/characters.ts';

test('the fixed set holds ASCII and the romanised Korean vowels', () => {
  const set = latinCharacters();
  for (const char of 'Az~ ŏŬ−–’') assert.ok(set.has(char.codePointAt(0)!), char);
  assert.ok(!set.has(0x7f));
});

test('Hangul is told from Latin and Chinese characters', () => {
  assert.ok(isHangul('평'.codePointAt(0)!));
  assert.ok(isHangul('ㅎ'.codePointAt(0)!));
  assert.ok(!isHangul('n'.codePointAt(0)!));
  assert.ok(!isHangul('平'.codePointAt(0)!));
});

test('line breaks and soft hyphens need no glyph, a no-break space does', () => {
  for (const code of [0x0a, 0xad, 0x200b, 0xfeff]) assert.ok(isInvisible(code));
  assert.ok(!isInvisible(0xa0));
});

test('characters are sorted and named', () => {
  assert.equal(toText([0x63, 0x61, 0x62]), 'abc');
  assert.equal(describe(0x14f), "U+014F 'ŏ'");
});
