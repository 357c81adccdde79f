import { describe, expect, it } from 'vitest';

import { formatFaults, missedChoice, show, type Fault } from './fault.ts';

const fault = (parts: Partial<Fault>): Fault => ({
  file: 'src/content/lines.yaml',
  place: 'line "pyongui"',
  key: 'length',
  found: '-1',
  allowed: 'a number above 0',
  ...parts,
});

describe('formatFaults', () => {
  it('says nothing when there is nothing to say', () => {
    expect(formatFaults([])).toBe('');
  });

  it('words one fault', () => {
    const lit = {
      file: 'src/content/story/en/why-these-cities/hubs.mdx',
      line: 7,
      place: 'step "hubs"',
      key: 'view.lit',
      ...missedChoice('one of the lines', ['pyongui', 'pyongra', 'manpo'], 'pyongu'),
    };
    expect(formatFaults([lit])).toMatchInlineSnapshot(`
      "src/content/story/en/why-these-cities/hubs.mdx:7 · step "hubs" · view.lit: found "pyongu"; allowed: one of the lines pyongui, pyongra, manpo; did you mean "pyongui"?

      1 fault in 1 file"
    `);
  });

  it('groups by file, sorts by line as a number, and counts', () => {
    const faults = [
      fault({ line: 10 }),
      fault({ file: 'src/content/claims.yaml', line: 3, place: 'claim "C1"', key: 'text' }),
      fault({ line: 9 }),
      fault({ place: '', key: '', found: 'no such file' }),
    ];
    expect(formatFaults(faults)).toMatchInlineSnapshot(`
      "src/content/claims.yaml:3 · claim "C1" · text: found -1; allowed: a number above 0

      src/content/lines.yaml: found no such file; allowed: a number above 0
      src/content/lines.yaml:9 · line "pyongui" · length: found -1; allowed: a number above 0
      src/content/lines.yaml:10 · line "pyongui" · length: found -1; allowed: a number above 0

      4 faults in 2 files"
    `);
    expect(formatFaults(faults.toReversed())).toBe(formatFaults(faults));
  });
});

describe('missedChoice', () => {
  it('cuts a long list and starts it with the nearest', () => {
    const many = Array.from({ length: 20 }, (_, index) => `C${index + 1}`);
    expect(missedChoice('one of the claims', many, 'C155')).toMatchInlineSnapshot(`
      {
        "allowed": "one of the claims C15, C1, C5, C10, C11, C12 and 14 more",
        "found": ""C155"",
        "nearest": "C15",
      }
    `);
  });
  it('says when there is no choice at all', () => {
    expect(missedChoice('one of the terms', [], 'pass').allowed).toBe(
      'one of the terms, of which there are none',
    );
  });
});

describe('show', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'an empty value'],
    ['', 'an empty text'],
    [' \n ', 'an empty text'],
    ['a\n b', '"a b"'],
    ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
    [3, '3'],
    [true, 'true'],
    [[], 'an empty list'],
    [[1], 'a list of 1 item'],
    [{ a: 1, b: 2 }, 'a mapping with the keys a, b'],
  ])('%j', (value, words) => {
    expect(show(value)).toBe(words);
  });
});
