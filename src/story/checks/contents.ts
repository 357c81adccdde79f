/** The table of contents against the step files. */
import { STORY_FOLDER } from '../content-file.ts';
import { missedChoice, type Fault, type Wording } from '../fault.ts';
import { faultAt, fileFault, textsAt, type Check, type Draft, type Entry, type StepFile } from './draft.ts';

interface Listed {
  readonly step: string;
  readonly chapter: string;
  readonly entry: Entry<unknown>;
  readonly path: readonly (string | number)[];
}

/**
 * Finds steps listed without a file, files that are not listed or lie in the wrong chapter folder, and steps
 * that are listed twice or have two files in one language.
 * @param draft all content
 * @returns the faults; none while the chapters cannot be read
 */
export const checkContents: Check = (draft) => {
  const { chapters } = draft.collections;
  if (!chapters.readable) return [];
  const listed = chapters.entries.flatMap((entry): Listed[] =>
    textsAt(entry.raw, ['steps']).map(({ text, path }) => ({
      step: text,
      chapter: entry.id ?? '',
      entry,
      path,
    })),
  );
  return [
    ...repeated(listed),
    ...draft.steps.flatMap((step) => checkFolder(step, listed, draft.steps)),
    ...withoutFile(draft, listed),
  ];
};

function repeated(listed: readonly Listed[]): Fault[] {
  return listed.flatMap(({ step, entry, path }, index) => {
    const earlier = listed.slice(0, index).find((other) => other.step === step);
    if (earlier === undefined) return [];
    const found = `${JSON.stringify(step)} a second time`;
    return [faultAt(entry, path, { found, allowed: `each step once; ${earlier.entry.place} has this one` })];
  });
}

/** Faults of a step's path; they have no line, because no line would have to change. */
const pathFault = (step: StepFile, key: string, wording: Wording): Fault => ({
  ...faultAt(step, [key], wording),
  line: undefined,
});

function checkFolder(step: StepFile, listed: readonly Listed[], steps: readonly StepFile[]): Fault[] {
  const homes = listed.filter((entry) => entry.step === step.id).map(({ chapter }) => chapter);
  if (homes.length === 0) {
    const ids = listed.map((entry) => entry.step);
    const wording = missedChoice('one of the steps that chapters.yaml lists:', ids, step.id);
    return [pathFault(step, 'file name', wording)];
  }
  const namesakes = steps.filter(({ id, language }) => id === step.id && language === step.language);
  // Of several files with one id, the one that lies where the step is listed is right.
  const holder = namesakes.find(({ chapter }) => homes.includes(chapter)) ?? namesakes[0] ?? step;
  if (holder !== step) {
    const found = `${JSON.stringify(step.id)} a second time`;
    return [
      pathFault(step, 'file name', { found, allowed: `an id of its own; ${holder.file} has this one` }),
    ];
  }
  if (homes.includes(step.chapter)) return [];
  return [pathFault(step, 'chapter folder', missedChoice('the step’s chapter', homes, step.chapter))];
}

function withoutFile({ steps, languages }: Draft, listed: readonly Listed[]): Fault[] {
  const held = new Set(steps.map(({ language, id }) => `${language}/${id}`));
  const missing = languages.flatMap((language) =>
    listed
      .filter(({ step }) => !held.has(`${language}/${step}`))
      .map(({ step, chapter, entry, path }) => {
        const file = `${STORY_FOLDER}/${language}/${chapter}/${step}.mdx`;
        return { step, entry, path, file };
      }),
  );
  return missing.map(({ step, entry, path, file }) =>
    faultAt(entry, path, {
      found: `${JSON.stringify(step)} without a file`,
      allowed: `a step with the file ${file}`,
    }),
  );
}

/**
 * Finds languages that have a story folder but no strings, so that charts would stay without words.
 * @param draft all content
 * @returns one fault per language
 */
export const checkStrings: Check = ({ languages, stringsFor }) =>
  languages
    .filter((language) => !stringsFor.has(language))
    .map((language) =>
      fileFault(
        `src/content/strings/${language}.yaml`,
        'no such file',
        `the strings of charts and components, because ${STORY_FOLDER}/${language} exists`,
      ),
    );
