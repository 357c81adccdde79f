/** A second language is added by content alone: nothing that a reader sees stands in the code. */
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';

import { checkContent } from '../story/check.ts';
import { readContent } from '../story/read.ts';
import type { ContentFile } from '../story/content-file.ts';
import type { Story } from '../story/story.ts';
import { sheetOf } from './explore/sheet.ts';
import { drawPictures } from './films.ts';
import { mapRecord } from './map/geography.ts';
import type { Cell } from './table.ts';
import { tableOf } from './tables.ts';

/** Turns a text into Hangul of about the same length; places to fill and targets of links stay. */
function hangul(text: string): string {
  return text.replace(/\]\([^)]*\)|\{\w+\}|[A-Za-z]+/g, (word) =>
    /^[\]{]/.test(word) ? word : '가'.repeat(Math.ceil(word.length / 2)),
  );
}

/** Turns every text of a strings file into Hangul. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return hangul(value);
  if (Array.isArray(value)) return value.map(translated);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
}

/** Adds a Korean text beside every English one. */
function withKorean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKorean);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withKorean(inner)] as const);
  const english = entries.find(([key]) => key === 'en')?.[1];
  return Object.fromEntries(typeof english === 'string' ? [...entries, ['ko', hangul(english)]] : entries);
}

/** The site's content with a stand-in for a Korean edition: every text there is in Hangul. */
function bilingual(): ContentFile[] {
  return readContent(process.cwd()).flatMap((file): ContentFile[] => {
    if (/\/(?:story|pages|teach)\/en\//.test(file.path))
      return [file, { ...file, path: file.path.replace('/en/', '/ko/') }];
    if (file.path.endsWith('/strings/en.yaml')) {
      return [
        file,
        { path: file.path.replace('en.yaml', 'ko.yaml'), text: stringify(translated(parse(file.text))) },
      ];
    }
    return file.path.endsWith('.yaml')
      ? [{ ...file, text: stringify(withKorean(parse(file.text))) }]
      : [file];
  });
}

/** The checked bilingual story. */
function bilingualStory(): Story {
  const { story, faults } = checkContent(bilingual());
  expect(faults).toEqual([]);
  if (!story) throw new Error('no story');
  return story;
}

describe('a second language', () => {
  const story = bilingualStory();
  const korean = story.editions.find(({ language }) => language === 'ko');
  if (!korean) throw new Error('no Korean edition');
  const latinNames = new Set([...story.places.values()].map(({ name }) => name));
  // Stations without a position have no Hangul name in the sources that we could read.
  const unlocated = story.lines
    .flatMap(({ stations }) => stations.flatMap(({ name }) => (name === undefined ? [] : [name])))
    // Longer names first, because some begin with a shorter one.
    .sort((one, other) => other.length - one.length);
  const withoutStations = (text: string): string =>
    unlocated.reduce((left, name) => left.replace(name, ''), text);

  test.each(['landscape', 'portrait'] as const)(
    'every text of every %s picture comes from content',
    (frame) => {
      for (const [id, picture] of drawPictures(story, korean, frame)) {
        const english = picture.marks
          .map(({ text }) => withoutStations(text ?? ''))
          // Latin letters may stand only in the names under the Hangul ones.
          .filter((text) => /[A-Za-z]/.test(text) && !latinNames.has(text));
        expect(english, id).toEqual([]);
      }
    },
  );

  test('every text of every table comes from content', () => {
    const wordsOf = (cell: Cell): string[] => {
      if (typeof cell === 'string') return [cell];
      if (typeof cell === 'number') return [];
      if ('missing' in cell) return [cell.missing];
      return 'words' in cell ? [cell.words] : [];
    };
    let rows = 0;
    for (const { id, view } of korean.steps) {
      const table = tableOf(view, { story, language: 'ko', strings: korean.strings });
      if (!table) continue;
      rows += table.rows.length;
      const texts = [
        table.caption,
        ...(table.notes ?? []),
        ...table.columns.map(({ title }) => title),
        ...table.rows.flat().flatMap(wordsOf),
      ].map(withoutStations);
      // A column in the other script says so.
      const other = table.columns.some(({ language }) => language === 'ko-Latn');
      const english = texts.filter((text) => /[A-Za-z]/.test(text) && !(other && latinNames.has(text)));
      expect(english, id).toEqual([]);
    }
    expect(rows).toBeGreaterThan(100);
  });

  test('has every page of prose', () => {
    const [first] = story.editions;
    expect([...korean.pages.keys()]).toEqual([...(first?.pages.keys() ?? [])]);
    expect(korean.pages.size).toBeGreaterThan(0);
  });

  test('names stand in Hangul, with the Latin name beneath', () => {
    const picture = drawPictures(story, korean, 'landscape').get('four-cities');
    const words = (key: string): string | undefined => picture?.marks.find((mark) => mark.key === key)?.text;
    expect([words('name-anju-city'), words('under-anju-city')]).toEqual(['안주', 'Anju']);
  });

  test('the map to explore takes all its words from content', () => {
    const { names, texts } = sheetOf(story, korean);
    const words = [...names.map((name) => name.words), ...Object.values(texts)];
    expect(words.filter((text) => /[A-Za-z]/.test(text.replace('{km}', '')))).toEqual([]);
    expect(names.find(({ key }) => key === 'name-anju-city')?.under?.words).toBe('Anju');
  });

  test('every known oddity of the map has a text in every language', () => {
    for (const { strings } of story.editions) {
      expect(Object.keys(strings.mapNotes.notes).sort()).toEqual(mapRecord.notes.map(({ id }) => id).sort());
    }
  });
});
