import { describe, expect, it } from 'vitest';

import { gazetteerOf, lineEntry, nameOfStation, placeEntry } from '../../src/charts/explore/gazetteer.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtPages } from './site.ts';

const story = loadStory();
const gazetteer = gazetteerOf(story);
const page = builtPages().find(({ file }) => file === 'places/index.html');
if (!page) throw new Error('there is no list of places');
const { document } = page;

/** An entry of the list. */
function entry(id: string): Element {
  const found = document.getElementById(id);
  if (!found?.hasAttribute('data-entry')) throw new Error(`the list has no entry "${id}"`);
  return found;
}
/** The choices that the controls of the map offer. */
function choices(): Element[] {
  const template = document.querySelector<HTMLTemplateElement>('template[data-explore-template]');
  return [...(template?.content.querySelectorAll('option') ?? [])];
}
/** Text with single spaces. */
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the list of places', () => {
  it('has an entry for every place and line, and no other', () => {
    const ids = [...document.querySelectorAll('[data-entry]')].map(({ id }) => id);
    const wanted = [
      ...[...story.places.keys()].map(placeEntry),
      ...story.lines.map(({ id }) => lineEntry(id)),
    ];
    expect([...ids].sort()).toEqual([...wanted].sort());
  });

  it('names no organisation of the report as a place', () => {
    const headings = [...document.querySelectorAll('h3'), ...choices()].map(textOf);
    for (const unit of story.units)
      expect(headings.filter((heading) => heading.includes(unit.name.en ?? '?'))).toEqual([]);
  });

  it.each([...story.places.values()])('$id: names, position, precision in words, note', (place) => {
    const words = textOf(entry(placeEntry(place.id)));
    expect(words).toContain(place.name);
    expect(words).toContain(place.hangul);
    expect(words).toContain(place.lat.toFixed(4));
    expect(words).toContain(
      place.precision < 1000 ? `${place.precision} metres` : `${place.precision / 1000} km`,
    );
    if (place.note?.en !== undefined) expect(words).toContain(place.note.en);
  });

  it.each(story.lines)(
    '$id: all stations in order, with their kilometres or word that none were found',
    (line) => {
      const rows = [...entry(lineEntry(line.id)).querySelectorAll('tbody tr')].map((row) => ({
        name: row.getAttribute('data-station'),
        km: textOf(row.querySelector('td')),
        link: row.querySelector('a')?.getAttribute('href') ?? undefined,
      }));
      expect(rows).toEqual(
        line.stations.map((station) => ({
          name: nameOfStation(station, story),
          km: station.km === undefined ? 'kilometres not found' : station.km.toFixed(1),
          link: station.place === undefined ? undefined : `#${placeEntry(station.place)}`,
        })),
      );
      if (line.length !== undefined) expect(textOf(entry(lineEntry(line.id)))).toContain(`${line.length} km`);
    },
  );

  it('gives every entry all its sources, linked, with publisher, and the form in which each was read', () => {
    const all = [
      ...[...gazetteer.cities, ...gazetteer.others].map(({ place, sources }) => ({
        id: placeEntry(place.id),
        sources,
      })),
      ...gazetteer.lines.map(({ line, sources }) => ({ id: lineEntry(line.id), sources })),
    ];
    for (const { id, sources } of all) {
      const items = [...entry(id).querySelectorAll('[data-source]')];
      expect(
        items.map((item) => item.getAttribute('data-source')),
        id,
      ).toEqual(sources);
      for (const item of items) {
        const source = story.sources.find((one) => one.id === item.getAttribute('data-source'));
        expect(textOf(item)).toContain(source?.publisher ?? '?');
        expect(textOf(item)).toContain(source?.read ?? '?');
        expect(item.querySelector('a')?.getAttribute('href') ?? undefined).toBe(source?.url);
      }
    }
  });

  it('refers from each statement to sources that its entry lists, and says who speaks', () => {
    const statements = [...document.querySelectorAll('[data-statement]')];
    expect(statements.length).toBeGreaterThan(20);
    for (const statement of statements) {
      const claim = story.claims.find(({ id }) => id === statement.getAttribute('data-statement'));
      expect(textOf(statement)).toContain(claim?.text.en ?? '?');
      expect(textOf(statement.querySelector('.statement-by'))).not.toBe('');
      const keys = [...(statement.closest('[data-entry]')?.querySelectorAll('[data-source]') ?? [])].map(
        (item) => item.getAttribute('data-source'),
      );
      const numbers = /Sources: ([\d, ]+)/.exec(textOf(statement))?.[1] ?? '';
      const cited = numbers === '' ? [] : numbers.split(', ').map((number) => keys[Number(number) - 1]);
      expect([...cited].sort()).toEqual([...(claim?.sources ?? [])].sort());
    }
  });

  it('links to every entry from its index', () => {
    const links = [...document.querySelectorAll('.places-index li a')].map((link) =>
      link.getAttribute('href'),
    );
    expect([...links].sort()).toEqual(
      [...document.querySelectorAll('[data-entry]')].map(({ id }) => `#${id}`).sort(),
    );
  });

  it('brings the controls of the map with a choice for every entry', () => {
    const values = choices()
      .map((option) => option.getAttribute('value') ?? '')
      .filter((value) => value !== '');
    expect([...values].sort()).toEqual(
      [...document.querySelectorAll('[data-entry]')].map(({ id }) => id).sort(),
    );
  });
});
