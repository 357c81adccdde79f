import { describe, expect, it } from 'vitest';

import { around, differences, parting, report } from './trees.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('differences', () => {
  it('are none between trees with the same files, in whatever order', () => {
    const first = new Map([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(differences(first, new Map([...first].reverse()))).toEqual([]);
  });

  it('are files that one tree lacks, and files with other bytes', () => {
    const first = new Map([
      ['same', '0'],
      ['old', '1'],
      ['page', '2'],
    ]);
    const second = new Map([
      ['page', '3'],
      ['new', '1'],
      ['same', '0'],
    ]);
    expect(differences(first, second)).toEqual([
      { path: 'new', where: 'second' },
      { path: 'old', where: 'first' },
      { path: 'page', where: 'both' },
    ]);
  });
});

describe('parting', () => {
  it('is the first byte that differs, or the end of the shorter file', () => {
    expect(parting(bytes('abc'), bytes('xbc'))).toBe(0);
    expect(parting(bytes('abc'), bytes('axc'))).toBe(1);
    expect(parting(bytes('abc'), bytes('abcd'))).toBe(3);
    expect(parting(bytes('abc'), bytes('abc'))).toBeUndefined();
  });
});

describe('around', () => {
  it('quotes text, also where it cuts a character in two', () => {
    // Each of these letters has three bytes, and 40 bytes before are no whole number of them.
    expect(around(bytes('가'.repeat(20)), 45)).toBe(JSON.stringify('가'.repeat(18)));
  });

  it('shows other bytes as digits', () => {
    expect(around(new Uint8Array([0, 255, 16]), 1)).toBe('00ff10');
  });
});

describe('report', () => {
  it('says where files part and which build has a file alone', () => {
    const read = (tree: 'first' | 'second'): Uint8Array => bytes(tree === 'first' ? 'at 12:00' : 'at 13:00');
    const found = [
      { path: 'index.html', where: 'both' },
      { path: 'new.txt', where: 'second' },
    ] as const;
    expect(report(found, read)).toMatchInlineSnapshot(`
      "  index.html: from byte 4 on, of 8 and 8
          first:  "at 12:00"
          second: "at 13:00"
        new.txt: only in the second build"
    `);
  });

  it('counts what it does not show', () => {
    const found = Array.from({ length: 12 }, (_, index) => ({ path: `${index}`, where: 'first' as const }));
    expect(report(found, () => bytes(''))).toMatch(/\n {2}and 2 more$/);
  });
});
