import { describe, expect, it } from 'vitest';

import { fill } from './fill.ts';

describe('fill', () => {
  it('fills every place, also twice', () => {
    expect(fill('{km} km to {place}; {km}', { km: 44.1, place: 'Pyongyang' })).toBe(
      '44.1 km to Pyongyang; 44.1',
    );
  });

  it('takes 0 and empty text for values', () => {
    expect(fill('{count}{rest}', { count: 0, rest: '' })).toBe('0');
  });

  it('puts in values as they are, dollar signs and braces and all', () => {
    expect(fill('{a}', { a: '$& {b}', b: 1 })).toBe('$& {b}');
  });

  it('leaves a text without places alone', () => {
    expect(fill('plain { km }', { km: 1 })).toBe('plain { km }');
  });

  it('names the place that has no value, and the text', () => {
    expect(() => fill('{km} km', { place: 'Anju' })).toThrow('no value for {km} in "{km} km"');
  });
});
