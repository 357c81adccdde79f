/** The prose of steps, ready to be put into a page. */
import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import type { Step } from '../story/story.ts';

/** The prose of one step. */
export interface StepProse {
  /** As a component. */
  readonly Content: AstroComponentFactory;
  /** As the author wrote it, in MDX. */
  readonly body: string;
}

/**
 * Reads the prose of a step.
 * @param step the step
 * @param language two-letter language tag
 * @returns its prose
 * @throws Error when there is none
 */
export async function proseOf(
  { id, chapter }: Pick<Step, 'id' | 'chapter'>,
  language: string,
): Promise<StepProse> {
  const entry = await getEntry('story', `${language}/${chapter}/${id}`);
  if (!entry) throw new Error(`no prose for the step "${id}" in "${language}"`);
  return { Content: (await render(entry)).Content, body: entry.body ?? '' };
}
