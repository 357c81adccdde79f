import { describe, expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { nameOfStop } from '../parts.ts';
import type { Table } from '../table.ts';
import { tableOfMap } from './table.ts';
import { mapView } from './view.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const content = { story, language: 'en', strings: edition.strings };

/** The table of a map with these keys. */
function tableFor(keys: Record<string, unknown>): Table {
  const table = tableOfMap(mapView.parse({ chart: 'map', fit: ['korea'], ...keys }), content);
  if (!table) throw new Error('no table');
  return table;
}
/** One column of a table. */
function columnOf(table: Table, key: string) {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`no column "${key}"`);
  return table.rows.map((row) => row[index]);
}
const missing = (words: string) => ({ missing: words });

describe('a lit line', () => {
  it('lists its stations in order, with published kilometres and how sure each point is', () => {
    const table = tableFor({ lines: 'all', lit: 'kaechon-line' });
    expect(table.caption).toBe('Kaechon Line: its stations in order');
    expect(table.columns.map(({ title, unit }) => [title, unit])).toEqual([
      ['Station', undefined],
      ['Kilometres from Sinanju', 'km'],
      ['Certainty of its point', undefined],
    ]);
    expect(table.rows).toEqual([
      ['Sinanju', 0, { certainty: 'high' }],
      ['Anju', 6.4, { certainty: 'medium' }],
      ['Puksongri', 11.1, missing('no position found')],
      ['Yonpung', 16.3, missing('no position found')],
      ['Unhungri', 21.3, missing('no position found')],
      ['Kaechon', 29.5, { certainty: 'high' }],
    ]);
    expect(table.alike).toEqual({ speaker: 'background', certainty: 'high', sources: ['W-KAEL'] });
  });

  it.each(story.lines.map((line) => ({ line, id: line.id })))('$id: as the content has it', ({ line }) => {
    const table = tableFor({ lines: [line.id], lit: line.id });
    expect(table.rows.map(([name]) => name)).toEqual(
      line.stations.map((station) => nameOfStop(station, content)),
    );
    expect(columnOf(table, 'kilometre')).toEqual(line.stations.map(({ km }) => km ?? missing('not found')));
    expect(columnOf(table, 'point-certainty')).toEqual(
      line.stations.map(({ place }) =>
        place === undefined
          ? missing('no position found')
          : { certainty: story.places.get(place)?.certainty },
      ),
    );
    expect(table.alike).toEqual({
      speaker: 'background',
      certainty: line.certainty,
      sources: line.sources,
    });
    expect(table.notes).toEqual([line.note?.en]);
  });

  it('makes no 0 of kilometres that were not found', () => {
    const kilometres = columnOf(tableFor({ lines: 'all', lit: 'pyongui' }), 'kilometre');
    expect(kilometres).toHaveLength(15);
    expect(new Set(kilometres.map((cell) => JSON.stringify(cell)))).toEqual(
      new Set([JSON.stringify(missing('not found'))]),
    );
  });
});

describe('lines of which none is lit', () => {
  it('are listed with the cities that they serve, their ends and their lengths', () => {
    const table = tableFor({ lines: 'all' });
    expect(table.rows.map((row) => row.slice(0, 6))).toEqual([
      ['Pyongui Line', 'Anju', 'Pyongyang', 'Sinuiju', 226, { certainty: 'medium' }],
      ['Pyongra Line', 'Pyongsong', 'Pyongyang', 'Rajin', 801.9, { certainty: 'medium' }],
      ['Manpo Line', 'Kaechon', 'Sunchon', 'Manpo', 299.8, { certainty: 'medium' }],
      ['Kaechon Line', 'Anju, Kaechon', 'Sinanju', 'Kaechon', 29.5, { certainty: 'high' }],
      ['Pyongdok Line', 'Tokchon', 'Taedonggang', 'Kujang', 192.3, { certainty: 'medium' }],
    ]);
    expect(columnOf(table, 'claims')).toEqual(
      story.lines.filter(({ kind }) => kind === 'railway').map(({ claims }) => ({ claims })),
    );
  });

  it('are those that the view draws, and moving marks are said to count nothing', () => {
    const table = tableFor({ lines: ['manpo-line'], traffic: true });
    expect(table.rows.map(([name]) => name)).toEqual(['Manpo Line']);
    expect(table.notes).toContain(edition.strings.map.trafficNote);
  });
});

describe('the four cities', () => {
  it('stand with their points as the content has them', () => {
    expect(tableFor({ cities: 'named' }).rows).toEqual([
      ['Pyongsong', '평성', 39.2464, 125.8719, 1, { certainty: 'high' }],
      ['Anju', '안주', 39.6178, 125.6647, 1, { certainty: 'high' }],
      ['Kaechon', '개천', 39.6986, 125.9061, 1.5, { certainty: 'high' }],
      ['Tokchon', '덕천', 39.761, 126.312, 2.5, { certainty: 'high' }],
    ]);
  });

  it('are said to be an open list only where the picture says so', () => {
    const open = `… ${edition.strings.map.openList}`;
    expect(tableFor({ cities: 'open-list' }).notes).toContain(open);
    expect(tableFor({ cities: 'named' }).notes).not.toContain(open);
  });
});

it('halos: what is said elsewhere of each organisation, by whom and how surely; the rest as not found', () => {
  expect(tableFor({ halos: true }).rows).toEqual([
    [
      'Pyongyang Defense Command',
      'headquarters in the capital, Samsok district',
      { speaker: 'background' },
      { certainty: 'low–medium' },
      { sources: ['KO-PDC', 'JA-PDC'] },
    ],
    [
      'Wolli Airfield',
      'probably Kaechon; our inference',
      { speaker: 'ours' },
      { certainty: 'medium–low' },
      { sources: ['W-MAN', 'ADPRK-2015'] },
    ],
    [
      'Light Infantry Guidance Bureau',
      'Tokchon, reportedly',
      { speaker: 'background' },
      { certainty: 'medium–high' },
      { sources: ['KO-11', 'JTBC', 'ABD', 'DNK-2019'] },
    ],
    ['Roads Bureau', missing('nothing found'), { speaker: 'ours' }, missing('none'), missing('none')],
    ['Engineering Bureau', missing('nothing found'), { speaker: 'ours' }, missing('none'), missing('none')],
  ]);
});

it('a ring: its middle and its radius, as our own measure', () => {
  const table = tableFor({ ring: { around: 'tokchon-city', km: 25 } });
  expect(table.rows).toEqual([['Tokchon', 25, { speaker: 'ours' }]]);
  expect(table.notes).toEqual([edition.strings.map.ringNote]);
});
