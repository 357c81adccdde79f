/** Pictures, social images and data that readers can take away. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { csvParseRows } from 'd3';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import type { Cell, Table } from '../../src/charts/table.ts';
import { tableOf } from '../../src/charts/tables.ts';
import { fill } from '../../src/i18n/fill.ts';
import { folderOf } from '../../src/i18n/paths.ts';
import { sourcesOf } from '../../src/media/credit.ts';
import { pictureFilesOf, socialFile, socialIds } from '../../src/media/files.ts';
import { OWN_PAGES } from '../../src/story/own-pages.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtFiles, readBuilt } from './site.ts';

/** For tests that draw and rasterise; in milliseconds, ample even on a busy machine. */
const DRAWING = 240_000;

const story = loadStory();
const files = new Set(builtFiles());
const where = { site: URL.parse(process.env.SITE_URL ?? '') ?? undefined, base: '/' };
const text = (file: string): string => readBuilt(file).toString('utf8');
const digest = (file: string): string => createHash('sha256').update(readBuilt(file)).digest('hex');

describe.each(story.editions)('the edition in "$language"', (edition) => {
  const { language, steps, strings } = edition;
  const folder = folderOf(language);
  const home = folder === undefined ? '' : `${folder}/`;
  const below = (path: string): string[] => [...files].filter((file) => file.startsWith(home + path));

  describe('social images', () => {
    const images = below('social/');

    it('are there for every step and every page', () => {
      const ids = [...steps.map(({ id }) => id), ...OWN_PAGES, ...edition.pages.keys(), 'story', 'embed'];
      expect(images).toEqual(ids.map((id) => `${home}social/${id}.png`).sort());
    });

    it('have the size that is asked for, and differ from each other', async () => {
      for (const file of images) {
        const { format, width, height } = await sharp(readBuilt(file)).metadata();
        expect({ format, width, height }, file).toEqual({ format: 'png', width: 1200, height: 630 });
      }
      expect(new Set(images.map(digest)).size).toBe(images.length);
    });

    it(
      'are the same to the last byte when they are made again',
      async () => {
        for (const id of socialIds(edition).filter((_, index) => index % 6 === 0)) {
          const again = await socialFile(id, story, edition);
          expect(again.equals(readBuilt(`${home}social/${id}.png`)), id).toBe(true);
        }
      },
      DRAWING,
    );
  });

  describe('pictures', () => {
    it('are there for every step in both forms, and differ from each other', () => {
      const both = ['svg', 'png'].flatMap((form) => steps.map(({ id }) => `${home}pictures/${id}.${form}`));
      expect(below('pictures/')).toEqual(both.sort());
      expect(new Set(both.map(digest)).size).toBe(both.length);
    });

    it(
      'are the same to the last byte when they are made again',
      async () => {
        for (const step of steps.filter((_, index) => index % 5 === 0)) {
          const again = await pictureFilesOf(step, story, edition, where);
          expect(again.svg === text(`${home}pictures/${step.id}.svg`), step.id).toBe(true);
          expect(again.png.equals(readBuilt(`${home}pictures/${step.id}.png`)), step.id).toBe(true);
        }
      },
      DRAWING,
    );

    it.each(steps)('$id says what it is, whose, on what sources, under which licence', async (step) => {
      const svg = text(`${home}pictures/${step.id}.svg`);
      // Strict about its XML, as drawing programs are; linkedom is not.
      const { format, width, height } = await sharp(Buffer.from(svg)).metadata();
      expect(format).toBe('svg');
      expect(await sharp(readBuilt(`${home}pictures/${step.id}.png`)).metadata()).toMatchObject({
        width: 2 * width,
        height: 2 * height,
      });

      const { document } = parseHTML(svg.slice(svg.indexOf('<svg')));
      const root = document.querySelector('svg');
      const words = (selector: string): string => root?.querySelector(selector)?.textContent ?? '';
      expect(words('title')).toBe(step.title);
      expect(words('desc')).toContain(step.description);
      expect(words('desc')).toContain(fill(strings.media.credit.work, { site: strings.site.title }));
      expect(svg).toContain('rdf:resource="https://creativecommons.org/licenses/by/4.0/"');
      for (const { publisher, url } of sourcesOf(step, story)) {
        expect(words('desc')).toContain(publisher);
        if (url !== undefined) expect(words('metadata')).toContain(url);
      }
      const onMap = step.view.chart === 'map';
      expect(words('desc').includes(strings.media.credit.map), 'names the map data').toBe(onMap);
    });

    it.each(steps)('$id needs no typeface and nothing from outside', ({ id }) => {
      const svg = text(`${home}pictures/${id}.svg`);
      expect(svg).not.toMatch(/<(?:text|style|script|image|foreignObject)\b/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, address = ''] of svg.matchAll(/ (?:xlink:)?href="([^"]*)"/g)) {
        expect(address).toMatch(/^#/);
        expect(ids).toContain(address.slice(1));
      }
      for (const [, address = ''] of svg.matchAll(/url\(([^)]*)\)/g)) {
        expect(ids).toContain(address.replace(/^#/, ''));
      }
    });

    it(
      'bear title and credit in the drawing too',
      async () => {
        // Beneath the picture, where only they are: 640 units high, drawn at two pixels a unit.
        for (const { id } of steps) {
          const png = sharp(readBuilt(`${home}pictures/${id}.png`));
          const { width, height } = await png.metadata();
          const strip = await png.extract({ left: 0, top: 1284, width, height: height - 1284 }).stats();
          // Ink on paper: much light, some dark.
          expect(strip.channels[0]?.min, id).toBeLessThan(60);
          expect(strip.channels[0]?.mean, id).toBeGreaterThan(200);
        }
      },
      DRAWING,
    );
  });

  describe('data', () => {
    const tables = steps.flatMap((step): { id: string; table: Table }[] => {
      const table = tableOf(step.view, { story, language, strings });
      return table === undefined ? [] : [{ id: step.id, table }];
    });
    const read = (id: string) => {
      const [names = [], ...rows] = csvParseRows(text(`${home}data/${id}.csv`));
      return rows.map((row) => {
        expect(row, `${id}: as many cells as columns`).toHaveLength(names.length);
        return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
      });
    };
    /** What a file must hold for a cell; the keys of columns are those of the table. */
    const expected = (key: string, cell: Cell): Record<string, string> => {
      if (typeof cell === 'string') return { [key]: cell };
      if (typeof cell === 'number') return { [key]: String(cell) };
      if ('missing' in cell) return { [key]: '' };
      if ('words' in cell) {
        return { [key]: cell.words, [`${key}-from`]: cell.from ?? '', [`${key}-to`]: cell.to ?? '' };
      }
      if ('speaker' in cell) return { [key]: cell.speaker, [`${key}-claims`]: (cell.claims ?? []).join(' ') };
      if ('certainty' in cell) return { [key]: cell.certainty };
      return { [key]: ('sources' in cell ? cell.sources : cell.claims).join(' ') };
    };

    it.each(tables)('$id: the file, read again, is what the page shows', ({ id, table }) => {
      const rows = read(id);
      expect(rows).toHaveLength(table.rows.length);
      for (const [index, row] of table.rows.entries()) {
        for (const [place, { key }] of table.columns.entries()) {
          for (const [name, value] of Object.entries(expected(key, row[place] ?? ''))) {
            // A column that no row has anything for is left out.
            expect(rows[index]?.[name] ?? '', `row ${index}, ${name}`).toBe(value);
          }
        }
        const why = row.flatMap((cell) =>
          typeof cell === 'object' && 'missing' in cell ? [cell.missing] : [],
        );
        for (const words of why) expect(rows[index]?.remarks).toContain(words);
      }
    });

    it('has claims and sources, each once, and all that files refer to', () => {
      expect(read('claims').map(({ claim }) => claim)).toEqual(story.claims.map(({ id }) => id));
      expect(read('claims').map(({ statement }) => statement)).toEqual(
        story.claims.map(({ text: words }) => words[language as 'en']),
      );
      expect(read('sources').map(({ source, address }) => [source, address])).toEqual(
        story.sources.map(({ id, url }) => [id, url ?? '']),
      );
      const claims = new Set(story.claims.map(({ id }) => id));
      const sources = new Set(story.sources.map(({ id }) => id));
      for (const { id } of tables) {
        for (const row of read(id)) {
          for (const claim of `${row.claims ?? ''} ${row['speaker-claims'] ?? ''}`
            .split(' ')
            .filter(Boolean)) {
            // In some tables the column counts claims instead of naming them.
            if (/^[A-Z]/.test(claim)) expect(claims, id).toContain(claim);
          }
          for (const source of (row.sources ?? '').split(' ').filter(Boolean))
            expect(sources, id).toContain(source);
        }
      }
    });

    it('is written as RFC 4180 has it, in UTF-8', () => {
      for (const file of below('data/').filter((name) => name.endsWith('.csv'))) {
        const csv = text(file);
        expect(Buffer.from(csv, 'utf8').equals(readBuilt(file)), file).toBe(true);
        expect(csv.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
        expect(csv.endsWith('\r\n'), file).toBe(true);
        expect(csv.startsWith('\ufeff'), file).toBe(false);
      }
    });

    describe('datapackage.json', () => {
      const described = JSON.parse(text(`${home}data/datapackage.json`)) as {
        readonly [key: string]: unknown;
        readonly created?: string;
        readonly resources: readonly {
          readonly [key: string]: unknown;
          readonly name: string;
          readonly path: string;
          readonly bytes: number;
          readonly hash: string;
          readonly sources: readonly { readonly title?: string; readonly path?: string }[];
          readonly schema: {
            readonly fields: readonly {
              readonly name: string;
              readonly type: string;
              readonly unit?: string;
              readonly constraints?: { readonly enum?: readonly string[] };
            }[];
          };
        }[];
      };
      const { resources } = described;

      it('has what Data Package 2.0 asks for', () => {
        expect(described).toMatchObject({
          $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
          name: expect.stringMatching(/^[-a-z0-9._/]+$/) as string,
          title: expect.any(String) as string,
          licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
          contributors: [{ title: expect.any(String) as string }],
        });
        const { created = '2026-01-01T00:00:00Z' } = described;
        expect(created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        const sources = described.sources as readonly { title?: string; path?: string }[];
        expect(sources).toHaveLength(story.sources.length);
        for (const { title, path } of sources) {
          expect(title).toEqual(expect.any(String));
          if (path !== undefined) expect(path).toMatch(/^https?:\/\//);
        }
        for (const resource of resources) {
          expect(resource, resource.name).toMatchObject({
            name: expect.stringMatching(/^[-a-z0-9._/]+$/) as string,
            type: 'table',
            format: 'csv',
            mediatype: 'text/csv',
            encoding: 'utf-8',
            title: expect.any(String) as string,
            licenses: [{ name: 'CC-BY-4.0' }],
          });
          expect(resource.sources.length, resource.name).toBeGreaterThan(0);
          // A path inside the folder: not absolute, and not upwards.
          expect(resource.path).toMatch(/^[a-z0-9-]+\.csv$/);
        }
      });

      it('names every file with its size, its sum and its columns', () => {
        expect(resources.map(({ path }) => `${home}data/${path}`).sort()).toEqual(
          below('data/').filter((file) => file.endsWith('.csv')),
        );
        for (const { path, bytes, hash, schema } of resources) {
          const file = `${home}data/${path}`;
          expect(bytes).toBe(readBuilt(file).length);
          expect(hash).toBe(`sha256:${digest(file)}`);
          const [names = [], ...rows] = csvParseRows(text(file));
          expect(schema.fields.map(({ name }) => name)).toEqual(names);
          for (const [index, { name, type, constraints }] of schema.fields.entries()) {
            const values = rows.map((row) => row[index] ?? '').filter((value) => value !== '');
            if (type === 'number') {
              for (const value of values) expect(value, `${file}, ${name}`).toMatch(/^-?\d+(?:\.\d+)?$/);
            }
            if (constraints?.enum) for (const value of values) expect(constraints.enum).toContain(value);
          }
        }
      });

      it('tells the unit of every measure of the page', () => {
        for (const { id, table } of tables) {
          const fields = resources.find(({ name }) => name === id)?.schema.fields ?? [];
          for (const { key, kind, unit } of table.columns) {
            const field = fields.find(({ name }) => name === key);
            if (field)
              expect({ type: field.type, unit: field.unit }).toEqual({
                type: kind === 'number' ? 'number' : 'string',
                unit,
              });
          }
        }
      });
    });

    it('has a read-me file on columns, units, sources and licence', () => {
      const readme = text(`${home}data/README.txt`).replace(/\s+/g, ' ');
      for (const file of below('data/').filter((name) => name.endsWith('.csv'))) {
        const name = file.slice(file.lastIndexOf('/') + 1);
        const [names = []] = csvParseRows(text(file));
        const start = readme.indexOf(`${name} ...`);
        expect(start, name).toBeGreaterThan(0);
        for (const column of names)
          expect(readme.indexOf(`- ${column}: `, start), `${name}, ${column}`).toBeGreaterThan(start);
      }
      expect(readme).toContain('Unit: km.');
      expect(readme).toContain('CC BY 4.0');
      for (const { id, publisher } of story.sources) expect(readme).toContain(`${id}: ${publisher}`);
    });
  });
});

it('CITATION.cff says what the site says of itself', () => {
  const citation = parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'CITATION.cff'), 'utf8'),
  ) as Record<string, unknown>;
  const strings = story.editions.find(({ language }) => language === 'en')?.strings;
  const korean = story.sources.find(({ id }) => id === 'KR');
  expect(citation).toMatchObject({
    // The four keys that version 1.2.0 asks for.
    'cff-version': '1.2.0',
    message: expect.any(String) as string,
    title: strings?.site.title,
    authors: [{ name: 'Without a Pass contributors' }],
    type: 'dataset',
    license: 'CC-BY-4.0',
    abstract: strings?.site.description,
    'date-released': strings?.site.published,
    references: [
      {
        title: korean?.title,
        url: korean?.url,
        'date-published': korean?.date,
        authors: [{ name: korean?.publisher }],
      },
    ],
  });
});
