import { describe, expect, it, vi } from 'vitest';

import { EVERYTHING, fits, readFilter, same, writeFilter } from './filter.ts';

const KNOWN = { speaker: ['quoted', 'ours'], certainty: ['high', 'medium-high'] };

describe('readFilter', () => {
  it('reads what the page knows', () => {
    expect(readFilter('?speaker=quoted&certainty=medium-high', KNOWN)).toEqual({
      speaker: 'quoted',
      certainty: 'medium-high',
    });
    expect(readFilter('certainty=high', KNOWN)).toEqual({ speaker: '', certainty: 'high' });
  });

  it.each([
    '',
    '?',
    '?speaker=',
    '?speaker=QUOTED',
    '?speaker=quoted%20',
    '?speaker[]=quoted',
    '?speaker=__proto__&certainty=constructor',
    '?speaker=%3Cscript%3E&certainty=%E0%A4%A',
    '?certainty=quoted',
    '?other=high',
  ])('passes over %s', (search) => {
    expect(readFilter(search, KNOWN)).toEqual(EVERYTHING);
  });
});

describe('writeFilter', () => {
  it('writes only what leaves something out', () => {
    expect(writeFilter(EVERYTHING)).toBe('');
    expect(writeFilter({ speaker: 'ours', certainty: '' })).toBe('?speaker=ours');
  });

  it('leaves no lone question mark in browsers that do not count parameters', () => {
    class Older extends URLSearchParams {
      override get size(): number {
        return undefined as unknown as number;
      }
    }
    vi.stubGlobal('URLSearchParams', Older);
    try {
      expect(writeFilter(EVERYTHING)).toBe('');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('writes what readFilter reads', () => {
    const filter = { speaker: 'quoted', certainty: 'medium-high' };
    expect(writeFilter(filter)).toBe('?speaker=quoted&certainty=medium-high');
    expect(readFilter(writeFilter(filter), KNOWN)).toEqual(filter);
  });
});

describe('fits', () => {
  const entry = { speaker: 'quoted', certainty: 'high' };

  it('asks for both words', () => {
    expect(fits(EVERYTHING, entry)).toBe(true);
    expect(fits({ speaker: 'quoted', certainty: '' }, entry)).toBe(true);
    expect(fits({ speaker: 'quoted', certainty: 'high' }, entry)).toBe(true);
    expect(fits({ speaker: 'quoted', certainty: 'low' }, entry)).toBe(false);
    expect(fits({ speaker: 'ours', certainty: 'high' }, entry)).toBe(false);
  });

  it('hides an entry that lacks the word', () => {
    expect(fits({ speaker: 'quoted', certainty: '' }, {})).toBe(false);
    expect(fits(EVERYTHING, {})).toBe(true);
  });
});

it('same compares both words', () => {
  expect(same(EVERYTHING, { speaker: '', certainty: '' })).toBe(true);
  expect(same(EVERYTHING, { speaker: '', certainty: 'low' })).toBe(false);
});
