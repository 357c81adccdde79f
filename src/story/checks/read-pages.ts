/** Reads the pages of prose beside the story and the sheets for teaching, and compares the languages. */
import type { z } from 'zod';

import { slug } from '../../schemas/ids.ts';
import { PAGES_FOLDER, SHEETS_FOLDER, type ContentFile } from '../content-file.ts';
import { missedChoice, show, type Fault } from '../fault.ts';
import { OWN_PAGES, TEACHING_PAGES } from '../own-pages.ts';
import { pageSchema, sheetSchema } from '../schemas.ts';
import { fileFault, type Check, type PageFile, type ProseFile, type SheetFile } from './draft.ts';
import { readProseFile, type ReadProse } from './read-prose.ts';

/** A folder with one folder per language, in it one MDX file per page. */
interface Folder<T> {
  /** What one file is, for messages. */
  readonly kind: 'page' | 'sheet';
  /** Path of the folder. */
  readonly folder: string;
  /** What the frontmatter must be. */
  readonly schema: z.ZodType<T>;
  /** Names that pages of the site itself have. */
  readonly taken: readonly string[];
}

/** One file that was read. */
type Read<T> = ReadProse<T>['entry'] & { readonly language: string };

function readFolder<T>(
  files: readonly ContentFile[],
  { kind, folder, schema, taken }: Folder<T>,
): { entries: Read<T>[]; faults: Fault[] } {
  const pattern = new RegExp(`^${folder}/([^/]+)/([^/]+)\\.mdx$`);
  const entries: Read<T>[] = [];
  const faults: Fault[] = [];
  for (const file of files.filter(({ path }) => path.startsWith(`${folder}/`))) {
    const [, language, id] = pattern.exec(file.path) ?? [];
    if (language === undefined || id === undefined) {
      faults.push(fileFault(file.path, `a file that is no ${kind}`, `${folder}/<language>/<${kind}>.mdx`));
      continue;
    }
    const read = readProseFile(file, kind, id, schema);
    entries.push({ ...read.entry, language });
    faults.push(...read.faults);
    const issue = slug.safeParse(id).error?.issues[0];
    const allowed =
      issue?.message ?? (taken.includes(id) ? 'a name that no page of the site itself has' : undefined);
    if (allowed !== undefined) {
      faults.push({ file: file.path, place: read.entry.place, key: 'file name', found: show(id), allowed });
    }
  }
  return { entries, faults };
}

/**
 * Reads every page of prose.
 * @param files all content
 * @returns pages in path order, and the faults that each file has by itself
 */
export function readPages(files: readonly ContentFile[]): { pages: PageFile[]; faults: Fault[] } {
  const { entries, faults } = readFolder(files, {
    kind: 'page',
    folder: PAGES_FOLDER,
    schema: pageSchema,
    taken: OWN_PAGES,
  });
  return { pages: entries.map((entry) => ({ kind: 'page', ...entry })), faults };
}

/**
 * Reads every sheet for teaching.
 * @param files all content
 * @returns sheets in path order, and the faults that each file has by itself
 */
export function readSheets(files: readonly ContentFile[]): { sheets: SheetFile[]; faults: Fault[] } {
  const { entries, faults } = readFolder(files, {
    kind: 'sheet',
    folder: SHEETS_FOLDER,
    schema: sheetSchema,
    taken: TEACHING_PAGES.map((page) => page.replace('teach/', '')),
  });
  return { sheets: entries.map((entry) => ({ kind: 'sheet', ...entry })), faults };
}

/**
 * Finds pages and sheets that one language has and another lacks, and those in a language that has no story.
 * @param draft all content
 * @returns one fault per file; none while there is no step, and so no language
 */
export const checkPages: Check = ({ pages, sheets, languages }) => [
  ...compareLanguages(pages, PAGES_FOLDER, languages),
  ...compareLanguages(sheets, SHEETS_FOLDER, languages),
];

function compareLanguages(
  pages: readonly ProseFile[],
  folder: string,
  languages: readonly string[],
): Fault[] {
  if (languages.length === 0) return [];
  const lost = pages
    .filter(({ language }) => !languages.includes(language))
    .map(({ file, place, language }): Fault => {
      const wording = missedChoice('one of the languages of the story:', languages, language);
      return { file, place, key: 'language folder', ...wording };
    });
  const originals = new Map(pages.map((page) => [page.id, page] as const).reverse());
  const missing = languages.flatMap((language) =>
    [...originals.values()]
      .filter(({ id }) => !pages.some((page) => page.id === id && page.language === language))
      .map(({ id, kind, file }) => {
        const path = `${folder}/${language}/${id}.mdx`;
        return fileFault(path, 'no such file', `the ${kind} in this language, because ${file} exists`);
      }),
  );
  return [...lost, ...missing];
}
