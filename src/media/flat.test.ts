import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';

import type { Table } from '../charts/table.ts';
import { loadStory } from '../story/load.ts';
import { csvText } from './csv.ts';
import { flatten } from './flat.ts';

const [edition] = loadStory().editions;
if (!edition) throw new Error('no edition');
const { strings } = edition;

const table: Table = {
  caption: 'Test',
  columns: [
    { key: 'place', title: 'Place', kind: 'text' },
    { key: 'length', title: 'Length, km', kind: 'number', unit: 'km' },
    { key: 'date', title: 'Date', kind: 'date' },
    { key: 'speaker', title: 'Who says it', kind: 'voice' },
    { key: 'claims', title: 'Claims', kind: 'claims' },
  ],
  rows: [
    [
      'Anju, "the" town',
      6.4,
      { words: 'mid-October', from: '2024-10-11', to: '2024-10-20' },
      { speaker: 'quoted', claims: ['C4', 'C5'] },
      { claims: [] },
    ],
    ['덕천', { missing: 'not found' }, { missing: 'not said' }, { speaker: 'ours' }, { claims: ['O1'] }],
  ],
  alike: { speaker: 'background', certainty: 'medium–high', sources: ['GN', 'KR'] },
};

describe('flatten', () => {
  it('makes one column of each part of a cell, of what all rows share, and of why cells are empty', () => {
    const { fields, rows } = flatten(table, strings);
    const names = [
      'place',
      'length',
      'date',
      'date-from',
      'date-to',
      'speaker',
      'speaker-claims',
      'claims',
      'certainty',
      'sources',
      'remarks',
    ];
    expect(fields.map(({ name }) => name)).toEqual(names);
    expect(rows).toEqual([
      [
        'Anju, "the" town',
        6.4,
        'mid-October',
        '2024-10-11',
        '2024-10-20',
        'quoted',
        'C4 C5',
        undefined,
        'medium–high',
        'GN KR',
        undefined,
      ],
      [
        '덕천',
        undefined,
        undefined,
        undefined,
        undefined,
        'ours',
        undefined,
        'O1',
        'medium–high',
        'GN KR',
        'Length, km: not found; Date: not said',
      ],
    ]);
  });

  it('tells type, unit and fixed words of a column', () => {
    const { fields } = flatten(table, strings);
    const field = (name: string) => fields.find((one) => one.name === name);
    expect(field('length')).toMatchObject({ type: 'number', unit: 'km', description: 'A number. Unit: km.' });
    expect(field('speaker')?.words).toContain('paraphrased');
    expect(field('certainty')?.words).toContain('medium–high');
    expect(field('place')).toEqual({ name: 'place', title: 'Place', type: 'string' });
  });

  it('does not let two columns have one name', () => {
    const twice = {
      ...table,
      columns: table.columns.map((column) => ({ ...column, key: 'x', kind: 'text' as const })),
      rows: [['a', 'b', 'c', 'd', 'e']],
    };
    expect(() => flatten(twice, strings)).toThrow('the table "Test" has two columns called "x"');
  });
});

describe('csvText', () => {
  it('writes what can be read back', () => {
    const text = csvText(flatten(table, strings));
    expect(text.split('\r\n')[1]).toBe(
      '"Anju, ""the"" town",6.4,mid-October,2024-10-11,2024-10-20,quoted,C4 C5,,medium–high,GN KR,',
    );
    const flat = flatten(table, strings);
    expect(csvParseRows(text)).toEqual([
      flat.fields.map(({ name }) => name),
      ...flat.rows.map((row) => row.map((cell) => String(cell ?? ''))),
    ]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.startsWith('place')).toBe(true);
  });
});
