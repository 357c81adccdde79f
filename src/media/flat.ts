/** Tables as plain rows of words and numbers: what a file of comma-separated values can hold. */
import type { Cell, Column, DateCell, Support, Table, VoiceCell } from '../charts/table.ts';
import { fill } from '../i18n/fill.ts';
import { CERTAINTIES, SPEAKERS } from '../schemas/speech.ts';
import type { Strings } from '../schemas/strings.ts';

/** One column of a file. */
export interface Field {
  /** Its name, the same in every language. */
  readonly name: string;
  /** Its heading in the language of the file. */
  readonly title: string;
  /** What its cells are. */
  readonly type: 'string' | 'number';
  /** What it holds, where the heading does not say it all. */
  readonly description?: string;
  /** The unit of its numbers. */
  readonly unit?: string;
  /** The words that it may hold, where they are fixed. */
  readonly words?: readonly string[];
}

/** A table for a file. */
export interface FlatTable {
  readonly fields: readonly Field[];
  /** As many cells as there are fields; `undefined` where there is no value. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** A field, and where its cells come from. */
interface Source {
  readonly field: Field;
  readonly cell: (row: readonly Cell[]) => string | number | undefined;
}

/** Ids and keys in one cell. */
const joined = (ids: readonly string[] | undefined): string | undefined =>
  ids === undefined || ids.length === 0 ? undefined : ids.join(' ');

/** The fields that one column of a table becomes. */
function fieldsOf(column: Column, index: number, texts: Strings['media']['data']): Source[] {
  const { key, title, kind, unit } = column;
  const { kinds, added } = texts;
  /** The cell of a row where it has parts. */
  const parts = (row: readonly Cell[]): Exclude<Cell, string | number> | undefined => {
    const cell = row[index];
    return typeof cell === 'object' ? cell : undefined;
  };
  const date = (row: readonly Cell[]): DateCell | undefined => {
    const cell = parts(row);
    return cell && 'words' in cell ? cell : undefined;
  };
  const voice = (row: readonly Cell[]): VoiceCell | undefined => {
    const cell = parts(row);
    return cell && 'speaker' in cell ? cell : undefined;
  };
  const field = (name: string, rest: Partial<Field> = {}): Field => ({
    name,
    title,
    type: 'string',
    ...rest,
  });
  switch (kind) {
    case 'text':
      return [
        {
          field: field(key),
          cell: (row) => {
            const cell = row[index];
            return typeof cell === 'string' ? cell : undefined;
          },
        },
      ];
    case 'number':
      return [
        {
          field: field(key, {
            type: 'number',
            description: unit === undefined ? kinds.count : fill(kinds.number, { unit }),
            ...(unit !== undefined && { unit }),
          }),
          cell: (row) => {
            const cell = row[index];
            return typeof cell === 'number' ? cell : undefined;
          },
        },
      ];
    case 'date':
      return [
        {
          field: field(key, { description: kinds.date }),
          cell: (row) => date(row)?.words,
        },
        {
          field: field(`${key}-from`, { title: fill(added.from, { title }), description: kinds.from }),
          cell: (row) => date(row)?.from,
        },
        {
          field: field(`${key}-to`, { title: fill(added.to, { title }), description: kinds.to }),
          cell: (row) => date(row)?.to,
        },
      ];
    case 'voice':
      return [
        {
          field: field(key, { description: kinds.speaker, words: SPEAKERS }),
          cell: (row) => voice(row)?.speaker,
        },
        {
          field: field(`${key}-claims`, {
            title: fill(added.claims, { title }),
            description: kinds.speakerClaims,
          }),
          cell: (row) => joined(voice(row)?.claims),
        },
      ];
    case 'certainty':
      return [
        {
          field: field(key, { description: kinds.certainty, words: CERTAINTIES }),
          cell: (row) => {
            const cell = parts(row);
            return cell && 'certainty' in cell ? cell.certainty : undefined;
          },
        },
      ];
    case 'claims':
      return [
        {
          field: field(key, { description: kinds.claims }),
          cell: (row) => {
            const cell = parts(row);
            return cell && 'claims' in cell ? joined(cell.claims) : undefined;
          },
        },
      ];
    case 'sources':
      return [
        {
          field: field(key, { description: kinds.sources }),
          cell: (row) => {
            const cell = parts(row);
            return cell && 'sources' in cell ? joined(cell.sources) : undefined;
          },
        },
      ];
  }
}

/** What holds for all rows alike, as fields, so that no row needs the page to be understood. */
function fieldsAlike(alike: Support | undefined, strings: Strings): Source[] {
  const { kinds } = strings.media.data;
  const { columns } = strings.tables;
  const one = (field: Omit<Field, 'type'>, value: string | undefined): Source[] =>
    value === undefined ? [] : [{ field: { ...field, type: 'string' }, cell: () => value }];
  return [
    ...one(
      { name: 'speaker', title: columns.voice, description: kinds.speaker, words: SPEAKERS },
      alike?.speaker,
    ),
    ...one(
      { name: 'certainty', title: columns.certainty, description: kinds.certainty, words: CERTAINTIES },
      alike?.certainty,
    ),
    ...one({ name: 'sources', title: columns.sources, description: kinds.sources }, joined(alike?.sources)),
  ];
}

/** Why cells are empty, in the words of the picture. */
function remarks(table: Table, strings: Strings): Source[] {
  const missing = (cell: Cell | undefined): string | undefined =>
    typeof cell === 'object' && 'missing' in cell ? cell.missing : undefined;
  if (!table.rows.some((row) => row.some((cell) => missing(cell) !== undefined))) return [];
  const { added, kinds } = strings.media.data;
  return [
    {
      field: { name: 'remarks', title: added.remarks, type: 'string', description: kinds.remarks },
      cell: (row) => {
        const said = table.columns.flatMap(({ title }, index) => {
          const words = missing(row[index]);
          return words === undefined ? [] : [fill(added.remark, { title, words })];
        });
        return said.length === 0 ? undefined : said.join('; ');
      },
    },
  ];
}

/**
 * Flattens a table. What one cell of the page holds in several parts becomes several columns; what is said once beside the rows
 * becomes a column; numbers stay numbers.
 * @param table a table of the page
 * @param strings texts of its language
 * @returns fields and rows; a column that would be empty in all rows is left out
 * @throws Error when two fields have one name
 */
export function flatten(table: Table, strings: Strings): FlatTable {
  const own = table.columns.flatMap((column, index) => fieldsOf(column, index, strings.media.data));
  const taken = new Set(own.map(({ field }) => field.name));
  const all = [
    ...own,
    ...fieldsAlike(table.alike, strings).filter(({ field }) => !taken.has(field.name)),
    ...remarks(table, strings),
  ];
  const used = all.filter(({ cell }) => table.rows.some((row) => cell(row) !== undefined));
  const names = used.map(({ field }) => field.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`the table "${table.caption}" has two columns called "${twice}"`);
  return {
    fields: used.map(({ field }) => field),
    rows: table.rows.map((row) => used.map(({ cell }) => cell(row))),
  };
}
