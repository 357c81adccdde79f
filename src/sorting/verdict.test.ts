import { expect, it } from 'vitest';

import { resultOf, verdictOf, type Sorted } from './verdict.ts';

const WORDS = {
  result: '{right} of {sorted}.',
  other: 'Again: {ids}.',
  argued: 'Argue: {ids}.',
  open: 'Open: {count}.',
  few: 'Open: {count} ({ids}).',
};
const sorted = (id: string, chosen: string, arguable = false): Sorted => ({
  id,
  answer: 'quoted',
  arguable,
  chosen,
});
/** A result as readers see it, with ids that are links in angle brackets. */
const said = (all: readonly Sorted[]): string =>
  resultOf(all, WORDS)
    .map((piece) => ('id' in piece ? `<${piece.id}>` : piece.words))
    .join('');

it('tells right, wrong and missing apart', () => {
  expect(['quoted', 'inference', ''].map((chosen) => verdictOf(sorted('C4', chosen)))).toEqual([
    'right',
    'wrong',
    'missing',
  ]);
});

it('calls no choice wrong about which one can argue', () => {
  expect(['quoted', 'inference', ''].map((chosen) => verdictOf(sorted('C1', chosen, true)))).toEqual([
    'right',
    'arguable',
    'missing',
  ]);
  const all = [sorted('C1', 'narration', true), sorted('C2', 'quoted', true), sorted('C3', 'narration')];
  expect(said(all)).toBe('1 of 3. Again: <C3>. Argue: <C1>.');
});

it('counts what is right among what was sorted, and links the others, in order', () => {
  const all = [
    sorted('C1', 'quoted'),
    sorted('C2', 'inference'),
    sorted('C3', ''),
    sorted('C4', 'narration'),
  ];
  expect(said(all)).toBe('1 of 3. Again: <C2>, <C4>. Open: 1 (<C3>).');
});

it('lists five that are open, and only counts six', () => {
  const open = ['C1', 'C2', 'C3', 'C4', 'C5'].map((id) => sorted(id, ''));
  expect(said(open)).toBe('0 of 0. Open: 5 (<C1>, <C2>, <C3>, <C4>, <C5>).');
  expect(said([...open, sorted('C6', '')])).toBe('0 of 0. Open: 6.');
});

it('says nothing of what is not there', () => {
  expect(said([sorted('C1', 'quoted')])).toBe('1 of 1.');
});
