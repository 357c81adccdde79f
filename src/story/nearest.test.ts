import { describe, expect, it } from 'vitest';

import { editDistance, nearest, nearestFirst } from './nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['same', 'same', 0],
    ['pyongu', 'pyongui', 1],
    ['kitten', 'sitting', 3],
    ['anju', 'najju', 2],
    ['hubs', 'huba', 1],
    ['lines', 'lnies', 1],
    ['안주', '안쥬', 1],
  ])('from %j to %j is %i', (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
    expect(editDistance(to, from)).toBe(edits);
  });
});

describe('nearest', () => {
  it('finds a slip of the finger', () => {
    expect(nearest('pyongu', ['pyongra', 'pyongui', 'manpo'])).toBe('pyongui');
  });
  it('passes over capitals', () => {
    expect(nearest('term', ['Claim', 'Term'])).toBe('Term');
  });
  it('suggests nothing that has little in common', () => {
    expect(nearest('sinuiju', ['manpo', 'anju'])).toBeUndefined();
    expect(nearest('C8', ['C7'])).toBeUndefined();
  });
  it('suggests nothing when there is nothing', () => {
    expect(nearest('anju', [])).toBeUndefined();
  });
});

describe('nearestFirst', () => {
  it('keeps the order of equals', () => {
    expect(nearestFirst('ab', ['xy', 'ac', 'zz', 'ab'])).toEqual(['ab', 'ac', 'xy', 'zz']);
  });
});
