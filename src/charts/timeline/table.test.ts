import { describe, expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import type { Cell } from '../table.ts';
import { tableOfTimeline } from './table.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const content = { story, language: 'en', strings: edition.strings };

/** The words of a date. */
const words = (cell: Cell | undefined): string | undefined =>
  typeof cell === 'object' && 'words' in cell ? cell.words : undefined;

describe('the weeks', () => {
  const table = tableOfTimeline({ chart: 'timeline', scale: 'weeks' }, content);

  it('name the year once, and the days as the picture does, in the order of time', () => {
    expect(table.caption).toBe('Events from 1 October 2024 to 10 November 2024');
    expect(table.rows.map(([date]) => words(date))).toEqual([
      '9 Oct',
      'mid-October',
      '11 Oct',
      '12–13 Oct',
      'from 13 Oct',
      '14 Oct',
      '15 Oct',
      '16 Oct',
      '18 Oct',
      '19 Oct',
      'late Oct',
      '6 Nov',
    ]);
  });

  it('give each event its speaker, claim and certainty', () => {
    expect(table.rows[0]).toEqual([
      { words: '9 Oct', from: '2024-10-09' },
      'North says it will cut roads and railways to the South',
      { speaker: 'background', claims: ['B25'] },
      { certainty: 'high' },
    ]);
    expect(table.rows[1]).toEqual([
      { words: 'mid-October', from: '2024-10-11', to: '2024-10-20' },
      'the checks begin, the report says',
      { speaker: 'narration', claims: ['C2'] },
      { certainty: 'high' },
    ]);
    expect(table.rows[4]?.[3]).toEqual({ certainty: 'medium' });
  });

  it('hold every event of that scale once', () => {
    const claims = table.rows.map(([, , voice]) => voice);
    expect(claims).toHaveLength(story.events.filter(({ scale }) => scale === 'weeks').length);
  });
});

describe('the years', () => {
  const table = tableOfTimeline({ chart: 'timeline', scale: 'years' }, content);

  it('give dates as exactly as they are known, this report among them, the undated last', () => {
    expect(table.rows.map(([date, event]) => [words(date), event])).toEqual([
      ['28 January 2013', 'Chongjin, Kilju and Kimchaek'],
      ['7 November 2014', 'Pyongyang'],
      ['January – February 2018', 'Kangwon'],
      ['26 October 2021', 'the whole army, said in North Pyongan'],
      ['18 – 21 September 2023', 'Ryanggang and North Hamgyong'],
      ['12 December 2023', 'Pyongyang'],
      ['6 November 2024', 'the report appears in Korean'],
      ['September 2025', 'Hoeryong'],
      ['no date found', 'Hyesan'],
      ['15 Feb, 2024 likely', 'Pyongyang'],
      ['September, which year?', 'Nampo'],
      ['several times before', 'the report'],
    ]);
  });

  it('give no date to machines where none could be placed', () => {
    expect(table.rows[8]?.[0]).toEqual({ words: 'no date found' });
    expect(table.rows[4]?.[0]).toEqual({
      words: '18 – 21 September 2023',
      from: '2023-09-18',
      to: '2023-09-21',
    });
  });
});
