import { describe, expect, it } from 'vitest';

import { after, stepOfHash } from './place.ts';

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

describe('stepOfHash', () => {
  it('reads ids that there are', () => {
    expect(stepOfHash('#b', STEPS)).toBe('b');
    expect(stepOfHash('#%62', STEPS)).toBe('b');
  });

  it.each(['', '#', '#d', '#%', '#constructor'])('reads nothing from "%s"', (hash) => {
    expect(stepOfHash(hash, STEPS)).toBeUndefined();
  });
});
