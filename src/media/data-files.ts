/** All files of data of one edition: one for each picture that carries data, and the claims and sources that these refer to. */
import { tableFrom } from '../charts/table.ts';
import type { Table } from '../charts/table.ts';
import { tableOf } from '../charts/tables.ts';
import type { Source } from '../schemas/source.ts';
import type { Edition, Story } from '../story/story.ts';
import { inLanguage } from '../schemas/localized.ts';
import { sourcesOf } from './credit.ts';
import { csvText } from './csv.ts';
import { flatten } from './flat.ts';
import type { Field } from './flat.ts';

/** One file of data. */
export interface DataFile {
  /** Its name without ending: the id of its step, or `claims` or `sources`. */
  readonly id: string;
  /** What the table is about. */
  readonly caption: string;
  /** Title of the step whose picture it belongs to. */
  readonly step?: string;
  /** What must be said with it. */
  readonly notes: readonly string[];
  /** Its columns. */
  readonly fields: readonly Field[];
  /** The published sources behind it. */
  readonly sources: readonly Source[];
  /** Its text, to be written as UTF-8. */
  readonly csv: string;
}

/** All claims as a table. */
function claimsTable(story: Story, { language, strings }: Edition): Table {
  const { columns } = strings.tables;
  const { data } = strings.media;
  return tableFrom(
    story.claims,
    [
      { key: 'claim', title: columns.claim, kind: 'text', cell: ({ id }) => id },
      {
        key: 'statement',
        title: data.columns.statement,
        kind: 'text',
        cell: ({ text }) => inLanguage(text, language),
      },
      { key: 'speaker', title: columns.voice, kind: 'voice', cell: ({ speaker }) => ({ speaker }) },
      {
        key: 'paragraph',
        title: columns.paragraph,
        kind: 'number',
        cell: ({ paragraph }) => paragraph ?? { missing: strings.tables.none },
      },
      {
        key: 'certainty',
        title: columns.certainty,
        kind: 'certainty',
        cell: ({ certainty }) => ({ certainty }),
      },
      { key: 'sources', title: columns.sources, kind: 'sources', cell: ({ sources }) => ({ sources }) },
    ],
    { caption: data.captions.claims, notes: [data.readme.certaintyNote] },
  );
}

/** All sources as a table. */
function sourcesTable(story: Story, { strings }: Edition): Table {
  const { captions, columns } = strings.media.data;
  const { untitled, undated, noAddress } = strings.places;
  const { none } = strings.tables;
  return tableFrom(
    story.sources,
    [
      { key: 'source', title: columns.source, kind: 'text', cell: ({ id }) => id },
      { key: 'publisher', title: columns.publisher, kind: 'text', cell: ({ publisher }) => publisher },
      {
        key: 'title',
        title: columns.title,
        kind: 'text',
        cell: ({ title }) => title ?? { missing: untitled },
      },
      { key: 'date', title: columns.date, kind: 'text', cell: ({ date }) => date ?? { missing: undated } },
      {
        key: 'language',
        title: columns.language,
        kind: 'text',
        cell: ({ language }) => language ?? { missing: none },
      },
      {
        key: 'address',
        title: columns.address,
        kind: 'text',
        cell: ({ url }) => url ?? { missing: noAddress },
      },
      { key: 'read', title: columns.read, kind: 'text', cell: ({ read }) => read },
      { key: 'read-by', title: columns.readBy, kind: 'text', cell: ({ readBy }) => readBy },
    ],
    { caption: captions.sources },
  );
}

/** The sources that a table itself names, in its cells or beside its rows. */
function sourcesIn(table: Table): Set<string> {
  const cells = table.rows
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && 'sources' in cell ? cell.sources : []));
  return new Set([...cells, ...(table.alike?.sources ?? [])]);
}

/** Flattening takes a while, and several files ask for the same tables. */
const made = new WeakMap<Edition, readonly DataFile[]>();

/**
 * The files of data of an edition.
 * @param story the content
 * @param edition the language
 * @returns the files of steps in reading order, then claims and sources
 * @throws Error when a step is called like one of the files that belong to no step
 */
export function dataFiles(story: Story, edition: Edition): readonly DataFile[] {
  const known = made.get(edition);
  if (known) return known;
  const { language, strings, steps } = edition;
  const file = (id: string, table: Table, rest: Pick<DataFile, 'step' | 'sources'>): DataFile => {
    const flat = flatten(table, strings);
    return {
      id,
      caption: table.caption,
      notes: table.notes ?? [],
      fields: flat.fields,
      csv: csvText(flat),
      ...rest,
    };
  };
  const ofSteps = steps.flatMap((step) => {
    const table = tableOf(step.view, { story, language, strings });
    if (table === undefined) return [];
    const named = sourcesIn(table);
    const behind = new Set(sourcesOf(step, story).map(({ id }) => id));
    const sources = story.sources.filter(({ id }) => named.has(id) || behind.has(id));
    return [file(step.id, table, { step: step.title, sources })];
  });
  const files = [
    ...ofSteps,
    file('claims', claimsTable(story, edition), { sources: story.sources }),
    file('sources', sourcesTable(story, edition), { sources: story.sources }),
  ];
  const taken = ofSteps.find(({ id }) => id === 'claims' || id === 'sources');
  if (taken)
    throw new Error(`no step with data may be called "${taken.id}", because /data/${taken.id}.csv is taken`);
  made.set(edition, files);
  return files;
}
