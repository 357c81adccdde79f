import { describe, expect, it } from 'vitest';

import { loadStory } from './load.ts';
import { usesOf } from './ledger.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('the story has no edition');

describe('what pictures state', () => {
  it('is the claims of all events of a timeline, save those of the prose', () => {
    for (const [id, scale] of [
      ['tensions', 'weeks'],
      ['not-new', 'years'],
    ] as const) {
      const step = edition.steps.find((one) => one.id === id);
      const shown = story.events.filter((event) => event.scale === scale).map(({ claim }) => claim);
      expect(shown.length).toBeGreaterThan(5);
      expect(new Set([...(step?.claims ?? []), ...(step?.pictured ?? [])])).toEqual(
        new Set([...(step?.claims ?? []), ...shown]),
      );
      expect(step?.pictured.filter((claim) => step.claims.includes(claim))).toEqual([]);
    }
  });

  it('counts as use of a claim', () => {
    for (const { claim } of story.events)
      expect(usesOf(edition, 'claims', claim).steps, claim).not.toEqual([]);
  });

  it('is nothing where a picture states no claim of its own', () => {
    expect(edition.steps.find(({ id }) => id === 'hubs')?.pictured).toEqual([]);
  });
});
