import { expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { tableOfUnits } from './table.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const content = { story, language: 'en', strings: edition.strings };
const notSaid = { missing: 'not said' };

it('the plates: the organisations in the report’s order, and for none of them a city', () => {
  const table = tableOfUnits({ chart: 'units', show: 'plates' }, content);
  expect(table.rows).toEqual([
    ['Pyongyang Defense Command', '평양방위사령부', notSaid],
    ['Wolli Airfield', '원리비행장', notSaid],
    ['Light Infantry Guidance Bureau', '경보교도지도국', notSaid],
    ['Roads Bureau', '도로국', notSaid],
    ['Engineering Bureau', '공병국', notSaid],
  ]);
  expect(table.alike).toEqual({ speaker: 'narration' });
});

it('the grid: all twenty pairings, none of them said', () => {
  const table = tableOfUnits({ chart: 'units', show: 'grid' }, content);
  expect(table.columns.map(({ title }) => title)).toEqual([
    'Organisation',
    'Pyongsong',
    'Anju',
    'Kaechon',
    'Tokchon',
  ]);
  expect(table.rows).toEqual(story.units.map(({ name }) => [name.en, notSaid, notSaid, notSaid, notSaid]));
  expect(table.rows.flat().filter((cell) => cell === notSaid || typeof cell === 'object')).toHaveLength(20);
  expect(table.alike).toEqual({ speaker: 'ours' });
});

it('leaves out the Korean names where they are the names already', () => {
  const units = story.units.map((unit) => ({ ...unit, name: { en: unit.hangul } }));
  const table = tableOfUnits({ chart: 'units', show: 'plates' }, { ...content, story: { ...story, units } });
  expect(table.columns.map(({ key }) => key)).toEqual(['organisation', 'city']);
});
