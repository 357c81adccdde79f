/** Reads the pages of prose beside the story, and compares the languages. */
import { slug } from '../../schemas/ids.ts';
import { PAGES_FOLDER, type ContentFile } from '../content-file.ts';
import { missedChoice, show, type Fault } from '../fault.ts';
import { OWN_PAGES } from '../own-pages.ts';
import { pageSchema } from '../schemas.ts';
import { fileFault, type Check, type PageFile } from './draft.ts';
import { readProseFile } from './read-prose.ts';

const PAGE_PATH = new RegExp(`^${PAGES_FOLDER}/([^/]+)/([^/]+)\\.mdx$`);
const LAYOUT = `${PAGES_FOLDER}/<language>/<page>.mdx`;

/**
 * Reads every page of prose.
 * @param files all content
 * @returns pages in path order, and the faults that each file has by itself
 */
export function readPages(files: readonly ContentFile[]): { pages: PageFile[]; faults: Fault[] } {
  const pages: PageFile[] = [];
  const faults: Fault[] = [];
  for (const file of files.filter(({ path }) => path.startsWith(`${PAGES_FOLDER}/`))) {
    const [, language, id] = PAGE_PATH.exec(file.path) ?? [];
    if (language === undefined || id === undefined) {
      faults.push(fileFault(file.path, 'a file that is no page', LAYOUT));
      continue;
    }
    const read = readProseFile(file, 'page', id, pageSchema);
    pages.push({ kind: 'page', ...read.entry, language });
    faults.push(...read.faults);
    const issue = slug.safeParse(id).error?.issues[0];
    const taken = (OWN_PAGES as readonly string[]).includes(id);
    const allowed = issue?.message ?? (taken ? 'a name that no page of the site itself has' : undefined);
    if (allowed !== undefined) {
      faults.push({ file: file.path, place: read.entry.place, key: 'file name', found: show(id), allowed });
    }
  }
  return { pages, faults };
}

/**
 * Finds pages that one language has and another lacks, and pages in a language that has no story.
 * @param draft all content
 * @returns one fault per file; none while there is no step, and so no language
 */
export const checkPages: Check = ({ pages, languages }) => {
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
      .map(({ id, file }) => {
        const path = `${PAGES_FOLDER}/${language}/${id}.mdx`;
        return fileFault(path, 'no such file', `the page in this language, because ${file} exists`);
      }),
  );
  return [...lost, ...missing];
};
