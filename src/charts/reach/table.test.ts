import { expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { lanesOf } from './distances.ts';
import { tableOfReach } from './table.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const table = tableOfReach({ chart: 'reach' }, { story, language: 'en', strings: edition.strings });
const notFound = { missing: 'not found' };
const published = { speaker: 'background' };
const ours = { speaker: 'ours' };

it('gives every way out of a city; what is subtracted or missing is ours to say', () => {
  expect(table.rows).toEqual([
    ['Pyongsong', 'Pyongyang', 'Pyongra Line', 44.1, published],
    ['Pyongsong', 'Rajin', 'Pyongra Line', 757.8, ours],
    ['Anju', 'Pyongyang', 'Pyongui Line', notFound, ours],
    ['Anju', 'Sinuiju', 'Pyongui Line', notFound, ours],
    ['Anju', 'Sinanju', 'Kaechon Line', 6.4, published],
    ['Anju', 'Kaechon', 'Kaechon Line', 23.1, ours],
    ['Kaechon', 'Sunchon', 'Manpo Line', 38.9, published],
    ['Kaechon', 'Manpo', 'Manpo Line', 260.9, ours],
    ['Kaechon', 'Sinanju', 'Kaechon Line', 29.5, published],
    ['Tokchon', 'Taedonggang', 'Pyongdok Line', notFound, ours],
    ['Tokchon', 'Kujang', 'Pyongdok Line', notFound, ours],
  ]);
});

it('has the same kilometres as the picture', () => {
  expect(table.rows.map((row) => row[3])).toEqual(lanesOf(story).map(({ km }) => km ?? notFound));
});
