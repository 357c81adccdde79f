import { describe, expect, it } from 'vitest';

import { editionOf } from './editions.ts';
import { loadStory } from './load.ts';
import { paperNotes, paperSources } from './paper-notes.ts';

const story = loadStory();
const edition = editionOf('en');
const sources = paperSources(story, edition);

function stepCalled(id: string) {
  const step = edition.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step "${id}"`);
  return step;
}

describe('paperSources', () => {
  it('starts with what the opening rests on, and names every source once', () => {
    const first = story.claims.find(({ id }) => id === stepCalled('opening').claims[0]);
    expect(sources[0]).toBe(first?.sources[0]);
    expect(new Set(sources).size).toBe(sources.length);
  });
});

describe('paperNotes', () => {
  it('says who speaks, where in the report, how sure, and where to look', () => {
    const [note] = paperNotes(stepCalled('four-cities'), story, edition);
    expect(note).toMatchInlineSnapshot(`
      {
        "id": "C3",
        "numbers": [
          1,
          2,
        ],
        "words": "The report, told by the outlet, paragraph 1; high",
      }
    `);
  });

  it('gives every claim of every step the numbers of its own sources', () => {
    for (const step of edition.steps) {
      const notes = paperNotes(step, story, edition);
      expect(notes.map(({ id }) => id)).toEqual([...step.claims, ...step.pictured]);
      for (const { id, numbers } of notes) {
        const claim = story.claims.find((candidate) => candidate.id === id);
        expect(new Set(numbers.map((number) => sources[number - 1]))).toEqual(new Set(claim?.sources));
      }
    }
  });
});
