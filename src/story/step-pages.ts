/** Which pages of single steps there are. */
import { formerIds, stepReached } from './permalinks.ts';
import type { Edition, Story } from './story.ts';

/** One page under `/steps/`. */
export interface StepPage {
  /** The id in its address. */
  readonly id: string;
  /** Id of the step that it shows or, where its own id is a former one, leads to. */
  readonly step: string;
}

/**
 * Lists them: one for each step, and one for each id that a step or chapter had before.
 * @param story the content
 * @param edition the language
 * @returns the steps in reading order, then former ids in the order of the list of published ones
 */
export function stepPages(
  story: Pick<Story, 'chapters' | 'permalinks'>,
  { steps }: Pick<Edition, 'steps'>,
): StepPage[] {
  return [
    ...steps.map(({ id }) => ({ id, step: id })),
    ...formerIds(story).map(({ id, now }) => ({ id, step: stepReached(now, story) })),
  ];
}
