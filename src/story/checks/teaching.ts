/** What is there for teaching: whether sheets, questions and lessons fit the story and each other. */
import { DEPTHS } from '../../schemas/questions.ts';
import { OVERVIEW } from '../../schemas/sheet.ts';
import { readWording } from '../../schemas/wording.ts';
import { claimsInPicture } from '../claims-in-picture.ts';
import { SHEETS_FOLDER } from '../content-file.ts';
import { missedChoice, show, type Fault, type Wording } from '../fault.ts';
import { readProse } from '../mdx-text.ts';
import { valueAt } from '../schema-tree.ts';
import type { Path } from '../yaml-text.ts';
import {
  faultAt,
  fileFault,
  idsOf,
  stepIdsOf,
  textsAt,
  type Check,
  type Draft,
  type Entry,
  type PageFile,
  type SheetFile,
} from './draft.ts';
import { checkSpeech, claimsOf } from './voices.ts';

/**
 * Finds languages without an overview, exercises without answer notes, answer notes of nothing, and two sheets of one kind in
 * one place.
 * @param draft all content
 * @returns the faults; sheets that do not fit their schema are left to it
 */
export const checkSheets: Check = ({ sheets, languages }) => [
  ...languages
    .filter((language) => !sheets.some(({ id, language: own }) => id === OVERVIEW && own === language))
    .map((language) =>
      fileFault(`${SHEETS_FOLDER}/${language}/${OVERVIEW}.mdx`, 'no such file', 'the overview of the sheets'),
    ),
  ...sheets.flatMap((sheet) =>
    checkSheet(
      sheet,
      sheets.filter(({ language }) => language === sheet.language),
    ),
  ),
];

function checkSheet(sheet: SheetFile, all: readonly SheetFile[]): Fault[] {
  const { parsed, id } = sheet;
  if (parsed === undefined) return [];
  const at = (key: string, wording: Wording): Fault[] => [faultAt(sheet, [key], wording)];
  const forTeachers = all.filter((other) => other.parsed?.for === 'teachers').map((other) => other.id);
  if (parsed.for === 'learners') {
    const double = all.find(
      (other) =>
        other !== sheet &&
        other.parsed?.for === 'learners' &&
        other.parsed.order === parsed.order &&
        other.id < id,
    );
    return [
      ...(parsed.answers === undefined || !forTeachers.includes(parsed.answers)
        ? at('answers', missedChoice('one of the sheets for teachers', forTeachers, parsed.answers))
        : []),
      ...(parsed.minutes === undefined
        ? at('minutes', { found: 'nothing', allowed: 'how many minutes the exercise takes' })
        : []),
      ...(double === undefined
        ? []
        : at('order', {
            found: `${parsed.order} a second time`,
            allowed: `a place of its own; ${double.place} has this one`,
          })),
    ];
  }
  return [
    ...(id === OVERVIEW || all.some((other) => other.parsed?.answers === id)
      ? []
      : at('for', {
          found: 'answer notes that no exercise names',
          allowed: `a sheet for learners with answers: ${id}`,
        })),
    ...(['answers', 'minutes'] as const).flatMap((key) =>
      parsed[key] === undefined
        ? []
        : at(key, { found: show(parsed[key]), allowed: 'nothing: only a sheet for learners has this key' }),
    ),
  ];
}

/**
 * Finds chapters without questions, questions on unknown chapters or steps, answers that name no speaker, and answers that
 * cannot be found where the question says.
 * @param draft all content
 * @returns the faults; names are not judged while the file that defines them cannot be read
 */
export const checkQuestions: Check = (draft) => {
  const { questions, chapters } = draft.collections;
  if (!questions.readable) return [];
  const known = idsOf(chapters);
  const asked = idsOf(questions);
  const missing = chapters.readable
    ? known
        .filter((id) => !asked.includes(id))
        .map((id) => fileFault(questions.file, `no questions on ${show(id)}`, 'an entry for each chapter'))
    : [];
  const strange = questions.entries
    .filter(({ id }) => chapters.readable && id !== undefined && !known.includes(id))
    .map((entry) => faultAt(entry, ['id'], missedChoice('one of the chapters', known, entry.id)));
  return [
    ...missing,
    ...strange,
    ...questions.entries.flatMap((entry) =>
      DEPTHS.flatMap((depth) =>
        listAt(entry.raw, depth).flatMap((_, index) => checkQuestion(entry, [depth, index], draft)),
      ),
    ),
  ];
};

const listAt = (raw: unknown, key: string): readonly unknown[] => {
  const list = valueAt(raw, [key]);
  return Array.isArray(list) ? list : [];
};

function checkQuestion(entry: Entry<unknown>, path: Path, draft: Draft): Fault[] {
  const answers = valueAt(entry.raw, [...path, 'answer']);
  const spoken = typeof answers === 'object' && answers !== null ? Object.entries(answers) : [];
  return [
    ...unknownSteps(entry, [...path, 'steps'], draft),
    ...spoken.flatMap(([language, text]) =>
      typeof text === 'string' ? checkAnswer(entry, path, language, text, draft) : [],
    ),
  ];
}

/** Every claim of an answer must be told, or pictured, in a step that the question names. */
function checkAnswer(
  entry: Entry<unknown>,
  path: Path,
  language: string,
  text: string,
  draft: Draft,
): Fault[] {
  const key = [...path, 'answer', language];
  const prose = readProse(text);
  const file: PageFile = {
    ...entry,
    kind: 'page',
    id: entry.id ?? '',
    language,
    parsed: undefined,
    prose,
  };
  const faults = checkSpeech(file, draft).map(({ found, allowed, nearest }) =>
    faultAt(entry, key, { found, allowed, nearest }),
  );
  if (prose.error) {
    faults.push(faultAt(entry, key, { found: `broken MDX: ${prose.error.message}`, allowed: 'Markdown' }));
  }
  const named = textsAt(entry.raw, [...path, 'steps']).map((item) => item.text);
  const steps = draft.steps.filter((step) => step.language === language && named.includes(step.id));
  const events = draft.collections.events.entries.flatMap(({ parsed }) =>
    parsed === undefined ? [] : [parsed],
  );
  const told = new Set(
    steps.flatMap((step) => [
      ...claimsOf(step),
      ...(step.parsed === undefined ? [] : claimsInPicture(step.parsed.view, events)),
    ]),
  );
  const known = idsOf(draft.collections.claims);
  const untold = prose.links
    .flatMap(({ target }) => readWording(target)?.claims ?? [])
    .filter((id) => known.includes(id) && !told.has(id));
  return [
    ...faults,
    ...[...new Set(untold)].map((id) =>
      faultAt(entry, key, {
        found: `${id}, which none of the steps ${named.join(', ')} tells`,
        allowed: `a claim that one of these steps tells, or a step that tells ${id}`,
      }),
    ),
  ];
}

/**
 * Finds lessons whose parts do not add up, and unknown steps, chapters and sheets in them.
 * @param draft all content
 * @returns the faults
 */
export const checkLessons: Check = (draft) =>
  draft.collections.lessons.entries.flatMap((entry) => [
    ...checkMinutes(entry),
    ...listAt(entry.raw, 'parts').flatMap((_, index) => [
      ...unknownSteps(entry, ['parts', index, 'steps'], draft),
      ...unknownChapters(entry, ['parts', index, 'questions'], draft),
      ...unknownSheets(entry, ['parts', index, 'sheets'], draft),
    ]),
  ]);

function checkMinutes(entry: Draft['collections']['lessons']['entries'][number]): Fault[] {
  if (entry.parsed === undefined) return [];
  const { minutes, parts } = entry.parsed;
  const sum = parts.reduce((total, part) => total + part.minutes, 0);
  if (sum === minutes) return [];
  return [
    faultAt(entry, ['minutes'], {
      found: `${minutes}, but its parts take ${sum}`,
      allowed: 'the sum of the minutes of its parts',
    }),
  ];
}

function unknownSteps(entry: Entry<unknown>, path: Path, draft: Draft): Fault[] {
  const known = stepIdsOf(draft);
  return textsAt(entry.raw, path)
    .filter(({ text }) => !known.includes(text))
    .map((item) => faultAt(entry, item.path, missedChoice('one of the steps', known, item.text)));
}

function unknownChapters(entry: Entry<unknown>, path: Path, { collections }: Draft): Fault[] {
  const { chapters } = collections;
  const known = idsOf(chapters);
  if (!chapters.readable) return [];
  return textsAt(entry.raw, path)
    .filter(({ text }) => !known.includes(text))
    .map((item) => faultAt(entry, item.path, missedChoice('one of the chapters', known, item.text)));
}

function unknownSheets(entry: Entry<unknown>, path: Path, { sheets }: Draft): Fault[] {
  // The overview has the address of the folder, and no part of a lesson uses it.
  const known = [...new Set(sheets.map(({ id }) => id))].filter((id) => id !== OVERVIEW);
  return textsAt(entry.raw, path)
    .filter(({ text }) => !known.includes(text))
    .map((item) => faultAt(entry, item.path, missedChoice('one of the sheets', known, item.text)));
}
