import { expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { tableOfNetwork } from './table.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const table = tableOfNetwork({ chart: 'network' }, { story, language: 'en', strings: edition.strings });

it('gives each railway with its city, its ends and the stations that it shares with others', () => {
  expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
    ['Pyongui Line', 'Anju', 'Pyongyang', 'Sinuiju', 'Pyongyang, Kalli, Sinanju'],
    ['Pyongra Line', 'Pyongsong', 'Pyongyang', 'Rajin', 'Pyongyang, Kalli, Sunchon, Sinsongchon'],
    ['Manpo Line', 'Kaechon', 'Sunchon', 'Manpo', 'Sunchon, Kaechon, Kujang'],
    ['Kaechon Line', 'Anju, Kaechon', 'Sinanju', 'Kaechon', 'Sinanju, Kaechon'],
    ['Pyongdok Line', 'Tokchon', 'Taedonggang', 'Kujang', 'Sinsongchon, Kujang'],
  ]);
  expect(table.notes).toEqual([edition.strings.network.schematic]);
});
