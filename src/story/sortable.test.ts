import { describe, expect, it } from 'vitest';

import { loadStory } from './load.ts';
import { REPORT_SPEAKERS, sortableClaims } from './sortable.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const claims = sortableClaims(story, edition);

describe('sortableClaims', () => {
  it('lists every claim of the report, and no other, with the speaker that the data gives', () => {
    const ofReport = story.claims.filter(({ id }) => id.startsWith('C'));
    expect(claims.map(({ id, speaker }) => [id, speaker])).toEqual(
      ofReport.map(({ id, speaker }) => [id, speaker]),
    );
    expect(new Set(claims.map(({ speaker }) => speaker))).toEqual(new Set(REPORT_SPEAKERS));
  });

  it('names a step that tells the claim, and not the opening, which only announces', () => {
    for (const { id, step } of claims) {
      expect(step.claims, id).toContain(id);
      expect(step.id, id).not.toBe('opening');
    }
  });

  it('gives the words of that step that tell the claim, and none where no prose does', () => {
    const words = new Map(claims.map(({ id, telling }) => [id, telling]));
    expect(words.get('C5')).toMatch(
      /^Soldiers who have been caught .* the source says; .* one after another\.$/,
    );
    for (const { telling, step } of claims) expect(step.plain).toContain(telling);
    const mute = edition.steps.map((step) => ({ ...step, links: [] }));
    const silent = sortableClaims(story, { ...edition, steps: mute });
    expect(new Set(silent.map(({ telling }) => telling))).toEqual(new Set([undefined]));
    expect(silent.map(({ step }) => step.id)).toEqual(claims.map(({ step }) => step.id));
  });

  it('refuses a claim without a short form', () => {
    const bare = story.claims.map((claim) => ({ ...claim, short: undefined }));
    expect(() => sortableClaims({ ...story, claims: bare }, edition)).toThrow('"C1" has no short form');
  });

  it('takes the opening where nothing else tells the claim', () => {
    const [opening] = edition.steps;
    const only = sortableClaims(
      { ...story, claims: story.claims.filter(({ id }) => id === 'C1') },
      { ...edition, steps: opening ? [opening] : [] },
    );
    expect(only.map(({ step }) => step.id)).toEqual(['opening']);
  });
});
