import { describe, expect, it } from 'vitest';

import { CLAIM_LETTERS, claimClass } from './speech.ts';

describe('claimClass', () => {
  it.each([
    ['C7', 'report'],
    ['B12', 'background'],
    ['O1', 'ours'],
    ['X1', undefined],
    ['', undefined],
  ])('puts %j among %s', (id, expected) => {
    expect(claimClass(id)).toBe(expected);
  });

  it('knows the letter of every class', () => {
    expect(Object.values(CLAIM_LETTERS).map(claimClass)).toEqual(Object.keys(CLAIM_LETTERS));
  });
});
