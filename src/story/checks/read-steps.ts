/** Reads the step files: place in the tree, frontmatter, prose. */
import { STORY_FOLDER, type ContentFile } from '../content-file.ts';
import { show, type Fault } from '../fault.ts';
import { readProse, splitMdx } from '../mdx-text.ts';
import { languageTag, slug } from '../../schemas/ids.ts';
import { stepSchema } from '../schemas.ts';
import { checkSchema } from '../schema-wording.ts';
import { readYaml, type YamlText } from '../yaml-text.ts';
import { faultAt, fileFault, type StepFile } from './draft.ts';

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
    const result = readStep(file, language, chapter, id);
    steps.push(result.step);
    faults.push(...result.faults, ...checkNames(result.step));
  }
  if (steps.length === 0) faults.push(fileFault(STORY_FOLDER, 'no step', `at least one file ${LAYOUT}`));
  return { steps, languages: [...new Set(steps.map(({ language }) => language))].sort(), faults };
}

function readStep(
  { path: file, text }: ContentFile,
  language: string,
  chapter: string,
  id: string,
): { step: StepFile; faults: Fault[] } {
  const { frontmatter, body } = splitMdx(text);
  const yaml: YamlText | undefined = frontmatter === undefined ? undefined : readYaml(frontmatter, 1);
  const readable = yaml?.errors.length === 0;
  const checked = checkSchema(stepSchema, yaml?.data);
  const step: StepFile = {
    file,
    id,
    language,
    chapter,
    place: `step ${JSON.stringify(id)}`,
    raw: yaml?.data,
    parsed: 'parsed' in checked ? checked.parsed : undefined,
    prose: readProse(body),
    lineOf: (path) => yaml?.lineOf(path) ?? 1,
  };
  const faults = readable
    ? checked.faults.map(({ path, ...wording }) => faultAt(step, path, wording))
    : frontmatterFaults(step, yaml);
  const { error } = step.prose;
  if (error) {
    const wording = { found: `broken MDX: ${error.message}`, allowed: 'Markdown that compiles as MDX' };
    faults.push({ ...faultAt(step, ['prose'], wording), line: error.line });
  } else if (body.trim() === '') {
    const wording = { found: 'nothing', allowed: 'a text below the frontmatter' };
    faults.push({ ...faultAt(step, ['prose'], wording), line: undefined });
  }
  return { step, faults };
}

function frontmatterFaults(step: StepFile, yaml: YamlText | undefined): Fault[] {
  const allowed = 'YAML between two lines of --- at the top of the file';
  if (yaml === undefined) return [faultAt(step, ['frontmatter'], { found: 'no frontmatter', allowed })];
  return yaml.errors.map(({ line, message }) => ({
    ...faultAt(step, ['frontmatter'], { found: `broken YAML: ${message}`, allowed }),
    line,
  }));
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
