import { expect, it } from 'vitest';

import { resultOf, verdictOf, type Sorted } from './verdict.ts';

const WORDS = { result: '{right} of {all}.', other: 'Again: {ids}.', open: 'Open: {ids}.' };
const sorted = (id: string, chosen: string): Sorted => ({ id, answer: 'quoted', chosen });

it('tells right, wrong and missing apart', () => {
  expect(['quoted', 'inference', ''].map((chosen) => verdictOf(sorted('C4', chosen)))).toEqual([
    'right',
    'wrong',
    'missing',
  ]);
});

it('says how many are right and names the others, in order', () => {
  const all = [
    sorted('C1', 'quoted'),
    sorted('C2', 'inference'),
    sorted('C3', ''),
    sorted('C4', 'narration'),
  ];
  expect(resultOf(all, WORDS)).toBe('1 of 4. Again: C2, C4. Open: C3.');
});

it('says nothing of what is not there', () => {
  expect(resultOf([sorted('C1', 'quoted')], WORDS)).toBe('1 of 1.');
  expect(resultOf([sorted('C1', '')], WORDS)).toBe('0 of 1. Open: C1.');
});
