/** Reads the pages of prose beside the story, and compares the languages. */
import { slug } from '../../schemas/ids.ts';
import { PAGES_FOLDER, type ContentFile } from '../content-file.ts';
import { show, type Fault } from '../fault.ts';
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
    if (issue) faults.push(fileFault(file.path, `the file name ${show(id)}`, issue.message));
  }
  return { pages, faults };
}

/**
 * Finds pages that one language has and another lacks.
 * @param draft all content
 * @returns one fault per missing file
 */
export const checkPages: Check = ({ pages, languages }) => {
  const ids = [...new Set(pages.map(({ id }) => id))];
  return languages.flatMap((language) =>
    ids
      .filter((id) => !pages.some((page) => page.id === id && page.language === language))
      .map((id) =>
        fileFault(
          `${PAGES_FOLDER}/${language}/${id}.mdx`,
          'no such file',
          'the page in this language, because another language has it',
        ),
      ),
  );
};
