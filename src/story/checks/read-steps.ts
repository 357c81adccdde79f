/** Reads the step files: place in the tree, frontmatter, prose. */
import { STORY_FOLDER, type ContentFile } from '../content-file.ts';
import { show, type Fault } from '../fault.ts';
import { languageTag, slug } from '../../schemas/ids.ts';
import { stepSchema } from '../schemas.ts';
import { fileFault, type StepFile } from './draft.ts';
import { readProseFile } from './read-prose.ts';

const STEP_PATH = new RegExp(`^${STORY_FOLDER}/([^/]+)/([^/]+)/([^/]+)\\.mdx$`);
const LAYOUT = `${STORY_FOLDER}/<language>/<chapter>/<step>.mdx`;

/**
 * Reads every step.
 * @param files all content
 * @returns steps and language folders in path order, and the faults that each file has by itself
 */
export function readSteps(files: readonly ContentFile[]): {
  steps: StepFile[];
  languages: string[];
  faults: Fault[];
} {
  const steps: StepFile[] = [];
  const faults: Fault[] = [];
  for (const file of files.filter(({ path }) => path.startsWith(`${STORY_FOLDER}/`))) {
    const [, language, chapter, id] = STEP_PATH.exec(file.path) ?? [];
    if (language === undefined || chapter === undefined || id === undefined) {
      faults.push(fileFault(file.path, 'a file that is no step', LAYOUT));
      continue;
    }
    const read = readProseFile(file, 'step', id, stepSchema);
    const step: StepFile = { kind: 'step', ...read.entry, language, chapter };
    steps.push(step);
    faults.push(...read.faults, ...checkNames(step));
  }
  if (steps.length === 0) faults.push(fileFault(STORY_FOLDER, 'no step', `at least one file ${LAYOUT}`));
  return { steps, languages: [...new Set(steps.map(({ language }) => language))].sort(), faults };
}

/** Folder and file names are public addresses, so they obey the rule for ids. */
function checkNames({ file, id, chapter, language }: StepFile): Fault[] {
  const names = [
    { key: 'language folder', name: language, schema: languageTag },
    { key: 'chapter folder', name: chapter, schema: slug },
    { key: 'file name', name: id, schema: slug },
  ];
  return names.flatMap(({ key, name, schema }) => {
    const issue = schema.safeParse(name).error?.issues[0];
    if (issue === undefined) return [];
    return [{ file, place: `step ${JSON.stringify(id)}`, key, found: show(name), allowed: issue.message }];
  });
}
