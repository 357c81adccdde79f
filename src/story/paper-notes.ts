/** Notes as paper bears them: one line for each claim of a step, with numbers that lead to one list of sources at the end. */
import { fill } from '../i18n/fill.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Edition, Step, Story } from './story.ts';

/** What paper says of one claim. */
export interface PaperNote {
  /** The claim's id, as its marker in the prose shows it. */
  readonly id: string;
  /** Who says it, where in the report, and how sure it is. */
  readonly words: string;
  /** Numbers of its sources in {@link paperSources}, ascending; empty for claims without a source. */
  readonly numbers: readonly number[];
}

/** The claims that a step's prose and picture rest on, in the order of their markers. */
function claimsOf(step: Step, story: Story): Claim[] {
  return [...step.claims, ...step.pictured].map((id) => {
    const claim = story.claims.find((candidate) => candidate.id === id);
    if (!claim) throw new Error(`no claim "${id}"`);
    return claim;
  });
}

/**
 * The sources of all steps, in the order in which the story first rests on them.
 * @param story the content
 * @param edition the edition that is printed
 * @returns keys of sources, each once; the first has the number 1
 */
export function paperSources(story: Story, edition: Edition): string[] {
  return [
    ...new Set(edition.steps.flatMap((step) => claimsOf(step, story).flatMap(({ sources }) => sources))),
  ];
}

/**
 * The notes of one step.
 * @param step the step
 * @param story the content
 * @param edition the edition that is printed
 * @returns one note for each claim, in the order of the prose; claims of the picture follow
 * @throws Error when there is no such claim
 */
export function paperNotes(step: Step, story: Story, edition: Edition): PaperNote[] {
  const { notes, speakers, certainty } = edition.strings;
  const order = paperSources(story, edition);
  return claimsOf(step, story).map(({ id, speaker, paragraph, certainty: sure, sources }) => {
    const place = paragraph === undefined ? '' : `, ${fill(notes.paragraph, { number: paragraph })}`;
    return {
      id,
      words: `${speakers[speaker]}${place}; ${certainty[sure]}`,
      numbers: sources.map((key) => order.indexOf(key) + 1).sort((a, b) => a - b),
    };
  });
}
