/** The tables of data on the story page. */
import { describe, expect, it } from 'vitest';

import { tableOf } from '../../src/charts/tables.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtPages } from './site.ts';

const story = loadStory();
const [edition] = story.editions;
const page = builtPages().find(({ file }) => file === 'index.html');
if (!edition || !page) throw new Error('there is no story page');
const { document } = page;
const content = { story, language: edition.language, strings: edition.strings };
const steps = edition.steps.map(({ id, view }) => ({ id, table: tableOf(view, content) }));

/** The section of a step. */
function section(id: string): Element {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no step "${id}"`);
  return found;
}
/** The title of a step. */
const titleOf = (id: string): string => edition.steps.find((step) => step.id === id)?.title ?? '?';
/** Text with single spaces. */
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

it.each(steps.filter(({ table }) => table === undefined))('$id: no data, no table', ({ id }) => {
  expect(section(id).querySelectorAll('table, .data')).toHaveLength(0);
});

describe.each(steps.flatMap(({ id, table }) => (table === undefined ? [] : [{ id, table }])))(
  '$id',
  ({ id, table }) => {
    const found = section(id).querySelectorAll('details.data');
    const [disclosure] = found;
    const rows = [...(disclosure?.querySelectorAll('tbody tr') ?? [])];

    it('has one table, closed, after the description and before the notes', () => {
      expect(found).toHaveLength(1);
      expect(section(id).querySelectorAll('table')).toHaveLength(1);
      expect(disclosure?.hasAttribute('open')).toBe(false);
      expect(disclosure?.previousElementSibling?.classList.contains('description')).toBe(true);
      expect(textOf(disclosure?.querySelector('summary'))).toBe(edition.strings.tables.summary);
    });

    it('has a caption, which names the region that scrolls', () => {
      const caption = disclosure?.querySelector('caption');
      expect(textOf(caption)).toBe(table.caption);
      const region = disclosure?.querySelector('table')?.parentElement;
      expect(region?.localName).toBe('section');
      expect(region?.getAttribute('tabindex')).toBe('0');
      const names = (region?.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(names.map((name) => textOf(document.getElementById(name)))).toEqual([
        titleOf(id),
        table.caption,
      ]);
      expect(document.querySelectorAll(`[id="${caption?.id ?? ''}"]`)).toHaveLength(1);
    });

    it('heads every column and every row', () => {
      const heads = [...(disclosure?.querySelectorAll('thead th') ?? [])];
      expect(heads.map(textOf)).toEqual(table.columns.map(({ title }) => title));
      expect(heads.map((head) => head.getAttribute('scope'))).toEqual(heads.map(() => 'col'));
      expect(rows.map((row) => row.firstElementChild?.getAttribute('scope'))).toEqual(rows.map(() => 'row'));
    });

    it('has every cell: numbers as they are, missing values as words, claims as links to the ledger', () => {
      expect(rows).toHaveLength(table.rows.length);
      for (const [index, row] of table.rows.entries()) {
        const cells = [...(rows[index]?.children ?? [])];
        expect(cells).toHaveLength(row.length);
        for (const [place, cell] of row.entries()) {
          const built = cells[place];
          const words = textOf(built);
          const links = [...(built?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
          if (typeof cell === 'number') expect(Number(words)).toBe(cell);
          else if (typeof cell === 'string') expect(words).toBe(cell);
          else if ('missing' in cell) {
            expect(words).toBe(cell.missing);
            expect(built?.classList.contains('missing')).toBe(true);
          } else if ('words' in cell) expect(words).toBe(cell.words);
          else if ('certainty' in cell) expect(words).toBe(edition.strings.certainty[cell.certainty]);
          else if ('sources' in cell) {
            for (const key of cell.sources)
              expect(words).toContain(story.sources.find((source) => source.id === key)?.publisher ?? '?');
          } else {
            if ('speaker' in cell) expect(words).toContain(edition.strings.speakers[cell.speaker]);
            expect(links).toEqual((cell.claims ?? []).map((claim) => `/claims/#${claim}`));
          }
        }
      }
    });

    it('says beneath it what holds for all rows, and what must be said with it', () => {
      const beneath = textOf(disclosure);
      for (const note of table.notes ?? [])
        expect(beneath).toContain(textOf({ textContent: note } as Element));
      const { speaker, certainty, sources = [] } = table.alike ?? {};
      if (speaker !== undefined) expect(beneath).toContain(edition.strings.speakers[speaker]);
      if (certainty !== undefined)
        expect(beneath).toContain(`Certainty: ${edition.strings.certainty[certainty]}.`);
      for (const key of sources)
        expect(beneath).toContain(story.sources.find((source) => source.id === key)?.publisher ?? '?');
    });
  },
);
