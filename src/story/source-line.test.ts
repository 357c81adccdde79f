import { describe, expect, it, test } from 'vitest';

import type { Source } from '../schemas/source.ts';
import { loadStory } from './load.ts';
import { languageOfTitle, sourceLine, sourceLines } from './source-line.ts';

const { editions, sources } = loadStory();
const [english] = editions;
if (!english) throw new Error('no edition');
const korean = { ...english, language: 'ko' };
const source: Source = {
  id: 'KR',
  publisher: 'Daily NK',
  title: '인민군 경무부',
  url: 'https://example.org/1',
  date: '2024-11-06',
  language: 'ko',
  read: 'archived copy',
  readBy: '2026-11',
};

test.each([
  ['인민군 경무부, 외출증 없이', 'ko', 'ko'],
  ['제11군단 (Storm Corps)', 'ko', 'ko'],
  ['北, 平壌', 'ko', 'ko'],
  ['平壌防衛司令部', 'ja', 'ja'],
  ['Станция Пхеньян', 'ru', 'ru'],
  ['Pyongyang station', 'ru', 'en'],
  ['Pyongyang Defence Command', 'ja', 'en'],
  ['Eleventh Corps 2024', 'ko', 'en'],
  ['Markets in North Korea', 'en', 'en'],
  ['What 경무원 means', 'en', 'en'],
  ['평양역', 'en', 'ko'],
  ['평양역', undefined, 'ko'],
  ['平壌の駅', undefined, 'ja'],
  ['Pyongyang', undefined, undefined],
])('the title "%s" of a source in %s is in %s', (title, language, own) => {
  expect(languageOfTitle(title, language)).toBe(own);
});

describe('sourceLine', () => {
  it('says everything in the words of the page', () => {
    expect(sourceLine(source, english)).toEqual({
      id: 'KR',
      publisher: 'Daily NK',
      title: '인민군 경무부',
      titleLanguage: 'ko',
      date: '6 November 2024',
      address: 'https://example.org/1',
      addressLanguage: 'ko',
      reading: 'Read by November 2026: archived copy.',
    });
  });

  it('names a language only where it is not that of the page', () => {
    expect(sourceLine(source, korean)).toMatchObject({
      titleLanguage: undefined,
      addressLanguage: undefined,
      date: '2024년 11월 6일',
    });
    expect(sourceLine({ ...source, title: 'Military police' }, english).titleLanguage).toBeUndefined();
    expect(sourceLine({ ...source, title: 'Military police' }, korean).titleLanguage).toBe('en');
  });

  it('says nothing that is not known', () => {
    const { id, publisher, read, readBy } = source;
    expect(sourceLine({ id, publisher, read, readBy }, english)).toEqual({
      id,
      publisher,
      title: undefined,
      titleLanguage: undefined,
      date: undefined,
      address: undefined,
      addressLanguage: undefined,
      reading: 'Read by November 2026: archived copy.',
    });
  });
});

describe('sourceLines', () => {
  it('keeps the order of the keys', () => {
    expect(sourceLines(['KR', 'EN'], sources, english).map(({ id }) => id)).toEqual(['KR', 'EN']);
  });

  it('names the source that there is not', () => {
    expect(() => sourceLines(['KR', 'NONE'], sources, english)).toThrow('no source "NONE"');
  });
});
