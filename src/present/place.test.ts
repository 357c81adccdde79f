import { describe, expect, it } from 'vitest';

import { after, idOfHash } from './place.ts';

const STEPS = ['a', 'b', 'c'];
const at = (step: string, blank = false) => ({ step, blank });

describe('after', () => {
  it('goes on and back, to the ends and no further', () => {
    expect(after(at('a'), 'next', STEPS)).toEqual(at('b'));
    expect(after(at('c'), 'next', STEPS)).toEqual(at('c'));
    expect(after(at('b'), 'previous', STEPS)).toEqual(at('a'));
    expect(after(at('a'), 'previous', STEPS)).toEqual(at('a'));
    expect(after(at('b'), 'first', STEPS)).toEqual(at('a'));
    expect(after(at('b'), 'last', STEPS)).toEqual(at('c'));
  });

  it('makes the screen black, and every other move ends that', () => {
    expect(after(at('b'), 'blank', STEPS)).toEqual(at('b', true));
    expect(after(at('b', true), 'blank', STEPS)).toEqual(at('b'));
    expect(after(at('b', true), 'close', STEPS)).toEqual(at('b'));
    expect(after(at('b', true), 'next', STEPS)).toEqual(at('c'));
    expect(after(at('c', true), 'next', STEPS)).toEqual(at('c'));
  });
});

describe('idOfHash', () => {
  it.each([
    ['#b', 'b'],
    ['#%62', 'b'],
    ['', ''],
    ['#', ''],
    ['#%', ''],
  ])('reads "%s" as "%s"', (hash, id) => {
    expect(idOfHash(hash)).toBe(id);
  });
});
