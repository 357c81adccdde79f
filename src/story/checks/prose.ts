/** What the prose of a step may contain besides Markdown. */
import { missedChoice, type Fault } from '../fault.ts';
import { faultAt, idsOf, stepIdsOf, type Check, type Draft, type ProseFile, type StepFile } from './draft.ts';

/** The components that an author may write; each lives in `src/components`. */
const COMPONENTS: Readonly<Record<ProseFile['kind'], readonly string[]>> = {
  step: ['Term', 'SpeakerLens'],
  page: ['Term', 'Corrections'],
  sheet: ['Term', 'StepPicture', 'Point', 'Room', 'Sorting', 'SortingKey'],
};
/** Plain HTML that prose needs where Markdown has no form, such as the language of a word. */
const ELEMENTS = ['span', 'i', 'em', 'strong', 'abbr', 'cite', 'q', 'bdi', 'time', 'br', 'wbr', 'sub', 'sup'];

/**
 * Finds unknown components in the prose, terms without a known id, and terms that a chapter marks more than once.
 * @param draft all content
 * @returns the faults; ids are not judged while the file that defines them cannot be read
 */
export const checkProse: Check = (draft) => [
  ...[...draft.steps, ...draft.pages, ...draft.sheets].flatMap((file) => [
    ...checkComponents(file, draft),
    ...checkExpressions(file),
  ]),
  ...repeatedTerms(draft),
];

function checkComponents(file: ProseFile, draft: Draft): Fault[] {
  const { terms, places } = draft.collections;
  const definitions: Readonly<Record<string, { what: string; ids: string[]; readable: boolean }>> = {
    Term: { what: 'one of the terms', ids: idsOf(terms), readable: terms.readable },
    Point: { what: 'one of the places', ids: idsOf(places), readable: places.readable },
    StepPicture: { what: 'one of the steps', ids: stepIdsOf(draft), readable: true },
  };
  return file.prose.components.flatMap(({ name, id, line }): Fault[] => {
    const at = (wording: Pick<Fault, 'found' | 'allowed' | 'nearest'>): Fault[] => [
      { ...faultAt(file, ['prose'], wording), line },
    ];
    const allowedHere = COMPONENTS[file.kind];
    if (!allowedHere.includes(name) && !ELEMENTS.includes(name)) {
      const wording = missedChoice('one of the components', allowedHere, name);
      const allowed = `${wording.allowed}, or plain inline HTML such as <span lang="ko">`;
      return at({ ...wording, found: `<${name}>`, allowed });
    }
    const definition = definitions[name];
    if (definition === undefined) return [];
    const { what, ids, readable } = definition;
    if (id === undefined) return at({ found: `<${name}> without an id`, allowed: `<${name} id="…">` });
    if (!readable || ids.includes(id)) return [];
    return at({ ...missedChoice(what, ids, id), found: `<${name} id=${JSON.stringify(id)}>` });
  });
}

/** Braces mean something to MDX that no author of prose wants. */
function checkExpressions(file: ProseFile): Fault[] {
  return file.prose.expressions.map(({ code, line }) => ({
    ...faultAt(file, ['prose'], { found: `{${code}}`, allowed: 'no braces; for the sign itself write \\{' }),
    line,
  }));
}

/** A reader meets a marked word once in each chapter, where it first matters; more marks would only be noise. */
function repeatedTerms({ steps, collections: { chapters } }: Draft): Fault[] {
  const order = chapters.entries.flatMap(({ parsed }) => parsed?.steps ?? []);
  const first = new Map<string, StepFile>();
  return [...steps]
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .flatMap((step) =>
      step.prose.components.flatMap(({ name, id, line }): Fault[] => {
        if (name !== 'Term' || id === undefined) return [];
        const place = `${step.language}/${step.chapter}/${id}`;
        const holder = first.get(place);
        if (holder === undefined) {
          first.set(place, step);
          return [];
        }
        const wording = {
          found: `<Term id=${JSON.stringify(id)}> a second time in the chapter`,
          allowed: `a term once in each chapter; ${holder.place} has this one`,
        };
        return [{ ...faultAt(step, ['prose'], wording), line }];
      }),
    );
}

/**
 * Lists the glossary terms of a text.
 * @param file the step or page
 * @returns ids of its terms, each once, in order of first use
 */
export const termsOf = ({ prose }: ProseFile): string[] => [
  ...new Set(prose.components.flatMap(({ name, id }) => (name === 'Term' && id !== undefined ? [id] : []))),
];
