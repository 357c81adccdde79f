/** What the prose of a step may contain besides Markdown. */
import { missedChoice, type Fault } from '../fault.ts';
import { faultAt, idsOf, type Check, type Draft, type StepFile } from './draft.ts';

/** The components that an author may write; each lives in `src/components`. */
const COMPONENTS = ['Term'];
/** Plain HTML that prose needs where Markdown has no form, such as the language of a word. */
const ELEMENTS = ['span', 'i', 'em', 'strong', 'abbr', 'cite', 'q', 'bdi', 'time', 'br', 'wbr', 'sub', 'sup'];

/**
 * Finds unknown components in the prose, and terms without a known id.
 * @param draft all content
 * @returns the faults; ids are not judged while the file that defines them cannot be read
 */
export const checkProse: Check = (draft) => draft.steps.flatMap((step) => checkStep(step, draft));

function checkStep(step: StepFile, { collections: { terms } }: Draft): Fault[] {
  const definitions: Readonly<Record<string, { what: string; ids: string[]; readable: boolean }>> = {
    Term: { what: 'one of the terms', ids: idsOf(terms), readable: terms.readable },
  };
  return step.prose.components.flatMap(({ name, id, line }): Fault[] => {
    const at = (wording: Pick<Fault, 'found' | 'allowed' | 'nearest'>): Fault[] => [
      { ...faultAt(step, ['prose'], wording), line },
    ];
    if (!COMPONENTS.includes(name) && !ELEMENTS.includes(name)) {
      const wording = missedChoice('one of the components', COMPONENTS, name);
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

/**
 * Lists the glossary terms of one step.
 * @param step the step
 * @returns ids of its terms, each once, in order of first use
 */
export const termsOf = ({ prose }: StepFile): string[] => [
  ...new Set(prose.components.flatMap(({ name, id }) => (name === 'Term' && id !== undefined ? [id] : []))),
];
