/** What holds for the tables of all steps. */
import { describe, expect, it } from 'vitest';

import { SPEAKERS } from '../schemas/speech.ts';
import { loadStory } from '../story/load.ts';
import type { Cell, ColumnKind, Table } from './table.ts';
import { numberOr } from './table.ts';
import { tableOf } from './tables.ts';
import { viewSchema } from './views.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const content = { story, language: edition.language, strings: edition.strings };
const tables = new Map(edition.steps.map(({ id, view }) => [id, tableOf(view, content)]));
const withTable = [...tables].filter((entry): entry is [string, Table] => entry[1] !== undefined);

/** The kind of column that a cell belongs into; undefined for a missing value, which may stand in any. */
function kindOf(cell: Cell): ColumnKind | undefined {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'string') return 'text';
  if ('missing' in cell) return undefined;
  if ('words' in cell) return 'date';
  if ('certainty' in cell) return 'certainty';
  if ('sources' in cell) return 'sources';
  return 'speaker' in cell ? 'voice' : 'claims';
}

it('every picture that carries data has a table, and no other', () => {
  expect(withTable.map(([id]) => id)).toEqual([
    'four-cities',
    'one-source',
    'hubs',
    'west-trunk',
    'east-trunk',
    'north-line',
    'inner-line',
    'short-link',
    'network',
    'reach',
    'units-named',
    'two-lists',
    'others-say',
    'false-precision',
    'always-moving',
    'tensions',
    'not-new',
    'unknowns',
    'how-we-know',
  ]);
});

it.each([
  { chart: 'pass', show: 'rule' },
  { chart: 'rings', reach: 'far' },
  { chart: 'town', show: 'posts' },
  { chart: 'ladder' },
  { chart: 'encounter' },
  { chart: 'map', fit: ['korea'], cities: 'points' },
])('$chart: a picture without data has none', (view) => {
  expect(tableOf(viewSchema.parse(view), content)).toBeUndefined();
});

describe.each(withTable)('%s', (_, table) => {
  it('has a caption, and columns with keys that machines can rely on', () => {
    expect(table.caption).not.toMatch(/^$|[{}]/);
    const keys = table.columns.map(({ key }) => key);
    expect(keys.filter((key) => !/^[a-z]+(?:-[a-z]+)*$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(table.columns.filter(({ title }) => title === '' || /[{}]/.test(title))).toEqual([]);
  });

  it('has rows whose cells fit their columns', () => {
    expect(table.rows.length).toBeGreaterThan(0);
    const kinds = table.columns.map(({ kind }) => kind);
    for (const row of table.rows) {
      expect(row.map((cell, index) => kindOf(cell) ?? kinds[index])).toEqual(kinds);
      // The first cell names its row.
      expect(row[0]).not.toSatisfy((cell: Cell) => typeof cell === 'object' && 'missing' in cell);
    }
  });

  it('has no empty words, and names only claims and sources that there are', () => {
    for (const cell of table.rows.flat()) {
      if (typeof cell === 'string') expect(cell.trim()).not.toBe('');
      if (typeof cell !== 'object') continue;
      if ('missing' in cell) expect(cell.missing).not.toBe('');
      if ('words' in cell) expect(cell.words).not.toBe('');
      if ('speaker' in cell) expect(SPEAKERS).toContain(cell.speaker);
      const claims = 'claims' in cell ? (cell.claims ?? []) : [];
      expect(claims.filter((id) => !story.claims.some((claim) => claim.id === id))).toEqual([]);
      const sources = 'sources' in cell ? cell.sources : [];
      expect(sources.filter((id) => !story.sources.some((source) => source.id === id))).toEqual([]);
    }
  });

  it('says of a claim’s speaker what the claim says', () => {
    for (const cell of table.rows.flat()) {
      if (typeof cell !== 'object' || !('speaker' in cell)) continue;
      for (const id of cell.claims ?? [])
        expect(story.claims.find((claim) => claim.id === id)?.speaker, id).toBe(cell.speaker);
    }
  });
});

describe('numberOr', () => {
  it('keeps 0, which is a number', () => {
    expect(numberOr(0, 'not found')).toBe(0);
  });
  it('puts a word where no number is known', () => {
    expect(numberOr(undefined, 'not found')).toEqual({ missing: 'not found' });
  });
});
