import { describe, expect, it } from 'vitest';

import { loadStory } from '../load.ts';
import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeChicago } from './chicago.ts';
import { citeMla } from './mla.ts';
import { partsOf, type Citation, type Work } from './work.ts';
import { citedWorks, STYLES } from './works.ts';

/** Italics between asterisks, the page's own address between angle brackets. */
const written = (citation: Citation): string =>
  citation
    .map(({ text, as }) => (as === 'title' ? `*${text}*` : as === 'address' ? `<${text}>` : text))
    .join('');

const OWN: Work = {
  key: 'own',
  title: 'Without a Pass',
  sentenceTitle: 'Without a pass',
  date: { day: '2026-11-25' },
};
const TITLED: Work = {
  key: 'titled',
  title: '군인들 단속',
  translation: 'Checks on soldiers',
  publisher: 'Daily NK',
  date: { day: '2024-11-06' },
  url: 'https://news.example/20241106-3/',
};
const UNTITLED: Work = {
  key: 'untitled',
  description: 'Report on checks',
  publisher: 'Daily NK',
  date: { about: '2024' },
  note: 'Date not found & not guessed',
  url: 'https://news.example/checks_and_passes/',
};

describe('APA', () => {
  it('moves the title to the front where nobody stands there', () => {
    expect(written(citeApa(OWN, 'here'))).toBe('*Without a pass*. (2026, November 25). <here>');
  });

  it('glosses a foreign title, and describes what has none', () => {
    expect(written(citeApa(TITLED, 'here'))).toBe(
      'Daily NK. (2024, November 6). *군인들 단속* [Checks on soldiers]. https://news.example/20241106-3/',
    );
    expect(written(citeApa(UNTITLED, 'here'))).toBe(
      'Daily NK. (ca. 2024). [Report on checks]. https://news.example/checks_and_passes/',
    );
  });
});

describe('MLA', () => {
  it('sets a website in italics', () => {
    expect(written(citeMla(OWN, 'here'))).toBe('*Without a Pass*. 25 Nov. 2026, <here>.');
  });

  it('sets an article in quotation marks, and a description without', () => {
    expect(written(citeMla(TITLED, 'here'))).toBe(
      '“군인들 단속” [Checks on soldiers]. *Daily NK*, 6 Nov. 2024, https://news.example/20241106-3/.',
    );
    expect(written(citeMla(UNTITLED, 'here'))).toBe(
      'Report on checks. *Daily NK*, [circa 2024], https://news.example/checks_and_passes/.',
    );
  });

  it.each([
    ['2024-05-01', '1 May 2024'],
    ['2024-06-01', '1 June 2024'],
    ['2024-09-30', '30 Sept. 2024'],
  ])('shortens the month of %s', (day, words) => {
    expect(written(citeMla({ ...TITLED, date: { day } }, ''))).toContain(`, ${words}, `);
  });
});

describe('Chicago', () => {
  it('sets titles in quotation marks, after the name of the news site', () => {
    expect(written(citeChicago(OWN, 'here'))).toBe('“Without a Pass.” November 25, 2026. <here>.');
    expect(written(citeChicago(TITLED, 'here'))).toBe(
      '*Daily NK*. “군인들 단속” [Checks on soldiers]. November 6, 2024. https://news.example/20241106-3/.',
    );
    expect(written(citeChicago(UNTITLED, 'here'))).toBe(
      '*Daily NK*. Report on checks. N.d., ca. 2024. https://news.example/checks_and_passes/.',
    );
  });
});

describe('BibTeX', () => {
  it('keeps capitals, and adds the day to the month', () => {
    expect(written(citeBibtex(OWN, 'here'))).toMatchInlineSnapshot(`
      "@misc{own,
        title = {{Without a Pass}},
        year = {2026},
        month = nov # {~25},
        url = {<here>}
      }"
    `);
  });

  it('escapes what means something to TeX, save in addresses', () => {
    expect(written(citeBibtex(UNTITLED, 'here'))).toMatchInlineSnapshot(`
      "@misc{untitled,
        author = {{Daily NK}},
        title = {{[Report on checks]}},
        year = {ca. 2024},
        note = {Date not found \\& not guessed},
        url = {https://news.example/checks_and_passes/}
      }"
    `);
  });
});

describe('a work without any date', () => {
  const undated: Work = { ...TITLED, date: undefined };

  it('says so as each style does', () => {
    expect(written(citeApa(undated, ''))).toContain('Daily NK. (n.d.). ');
    expect(written(citeMla(undated, ''))).toContain('*Daily NK*, https://');
    expect(written(citeChicago(undated, ''))).toContain('[Checks on soldiers]. N.d. https://');
    expect(written(citeBibtex(undated, ''))).toContain('year = {n.d.}');
    expect(written(citeMla({ ...OWN, date: undefined }, 'here'))).toBe('*Without a Pass*. <here>.');
  });
});

describe('partsOf', () => {
  it('refuses what is no day', () => {
    expect(() => partsOf('2024-13-01')).toThrow('"2024-13-01" is no day');
    expect(() => partsOf('November 2024')).toThrow('no day');
  });
});

describe('citedWorks', () => {
  const story = loadStory();
  const [edition] = story.editions;
  if (!edition) throw new Error('no edition');
  const works = citedWorks(story, edition, undefined);

  it('claims no title and no day for the report in English', () => {
    expect(works.english.title).toBeUndefined();
    expect(works.english.date).toEqual({ about: '2024' });
    for (const { cite, code } of STYLES) {
      // Only BibTeX has room for a note on what bounds the date.
      expect(written(cite(works.english, ''))).not.toMatch(code ? /(?:month|day) =/ : /Nov/);
    }
  });

  it('dates the Korean version and this page', () => {
    expect(works.korean.date).toEqual({ day: '2024-11-06' });
    expect(works.page.date).toEqual({ day: edition.strings.site.published });
  });

  it('leaves the address of the page open unless the site knows it', () => {
    for (const { cite } of STYLES) {
      expect(written(cite(works.page, 'HERE'))).toContain('<HERE>');
      const known = citedWorks(story, edition, 'https://example.org/pass/').page;
      expect(written(cite(known, 'HERE'))).toContain('https://example.org/pass/');
    }
  });
});
