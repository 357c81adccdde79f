import { describe, expect, it } from 'vitest';

import { certaintyKey, tallyClaims, usesOf } from './ledger.ts';
import { loadStory } from './load.ts';

const { claims, editions } = loadStory();

describe('tallyClaims', () => {
  it('counts every claim once by speaker and once by certainty', () => {
    const { speakers, certainties } = tallyClaims(claims);
    const sum = (counts: readonly (readonly [string, number])[]) =>
      counts.reduce((total, [, count]) => total + count, 0);
    expect(sum(speakers)).toBe(claims.length);
    expect(sum(certainties)).toBe(claims.length);
    expect(Object.fromEntries(speakers)).toMatchObject({
      quoted: claims.filter(({ speaker }) => speaker === 'quoted').length,
      ours: claims.filter(({ id }) => id.startsWith('O')).length,
    });
  });

  it('leaves out what nothing has', () => {
    const first = claims.slice(0, 1);
    expect(tallyClaims(first)).toEqual({
      speakers: [[first[0]?.speaker, 1]],
      certainties: [[first[0]?.certainty, 1]],
    });
    expect(tallyClaims([])).toEqual({ speakers: [], certainties: [] });
  });
});

describe('usesOf', () => {
  const [edition] = editions;
  if (!edition) throw new Error('no edition');

  it('finds steps and pages', () => {
    const { steps, pages } = usesOf(edition, 'claims', 'C21');
    expect(steps.map(({ id }) => id)).toContain('how-we-know');
    expect(pages.map(({ id }) => id)).toContain('method');
    expect(usesOf(edition, 'terms', 'military-police').steps).not.toEqual([]);
  });

  it('tells claims from terms, and finds nothing for a strange id', () => {
    expect(usesOf(edition, 'terms', 'C1')).toEqual({ steps: [], pages: [] });
  });
});

it('certaintyKey has no letter that addresses encode', () => {
  expect(certaintyKey('medium–high')).toBe('medium-high');
  expect(certaintyKey('low')).toBe('low');
});
