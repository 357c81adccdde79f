import { expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { tableOfClaims } from './table.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const content = { story, language: 'en', strings: edition.strings };

it('by speaker: every claim of the report with speaker, paragraph and certainty, in the order of the picture', () => {
  const table = tableOfClaims({ chart: 'claims', group: 'speaker' }, content);
  const ids = 'C1 C2 C3 C6 C7 C9 C10 C15 C18 C19 C21 C4 C5 C12 C13 C14 C11 C20 C8 C16 C17'.split(' ');
  expect(table.rows).toEqual(
    ids.map((id) => {
      const claim = story.claims.find((one) => one.id === id);
      return [
        { claims: [id] },
        { speaker: claim?.speaker },
        claim?.paragraph,
        { certainty: claim?.certainty },
      ];
    }),
  );
  expect(table.rows[0]).toEqual([{ claims: ['C1'] }, { speaker: 'narration' }, 1, { certainty: 'high' }]);
  expect(table.caption).toBe('The report in 21 claims, by who says them');
});

it('the legend: how many claims each speaker has, as many as the site lists', () => {
  const table = tableOfClaims({ chart: 'claims', group: 'legend' }, content);
  expect(table.rows.slice(0, 4)).toEqual([
    [{ speaker: 'narration' }, 11],
    [{ speaker: 'quoted' }, 5],
    [{ speaker: 'paraphrased' }, 2],
    [{ speaker: 'inference' }, 3],
  ]);
  const counts = table.rows.map((row) => Number(row[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(story.claims.length);
});

it('home: what the report does not say, each in short and in full, beside the number of its claims', () => {
  const table = tableOfClaims({ chart: 'claims', group: 'home' }, content);
  expect(table.rows).toEqual(story.unknowns.map(({ short, text }) => [short.en, text.en]));
  expect(table.caption).toContain('14');
  expect(table.notes?.join()).toContain('21');
});
