/** What others can put into their pages: every step, and every chapter as a stepper. */
import { inLanguage } from '../../schemas/localized.ts';
import { formerIds } from '../permalinks.ts';
import type { Edition, Step, Story } from '../story.ts';

/** One page to embed. */
export interface Embed {
  /** Its public id, that of the step or of the chapter. */
  readonly id: string;
  /** Title of the step or of the chapter. */
  readonly title: string;
  /** The chapter's number; 0 is the opening. */
  readonly number: number;
  /** Title of the chapter. */
  readonly chapter: string;
  /** The one step, or all steps of the chapter in reading order. */
  readonly steps: readonly [Step, ...Step[]];
  /** Whether it is a chapter. */
  readonly isChapter: boolean;
}

/**
 * Lists all pages to embed. A chapter of a single step that has the same id is that step.
 * @param story the content
 * @param edition the language
 * @returns chapters and steps in reading order, each chapter before its steps
 * @throws Error when a chapter and a step would have the same address and are not the same
 */
export function embedsOf({ chapters }: Pick<Story, 'chapters'>, edition: Edition): Embed[] {
  const embeds = chapters.flatMap((chapter, number): Embed[] => {
    const title = inLanguage(chapter.title, edition.language);
    const [first, ...others] = edition.steps.filter((step) => step.chapter === chapter.id);
    if (!first) return [];
    const single = [first, ...others].map((step): Embed => ({
      id: step.id,
      title: step.title,
      number,
      chapter: title,
      steps: [step],
      isChapter: false,
    }));
    if (others.length === 0 && first.id === chapter.id) return single;
    const whole: Embed = {
      id: chapter.id,
      title,
      number,
      chapter: title,
      steps: [first, ...others],
      isChapter: true,
    };
    return [whole, ...single];
  });
  const taken = new Set<string>();
  for (const { id } of embeds) {
    if (taken.has(id)) {
      throw new Error(
        `"${id}" is a chapter and also a step of another: /embed/${id}/ can show only one; rename one`,
      );
    }
    taken.add(id);
  }
  return embeds;
}

/**
 * One page to embed.
 * @param story the content
 * @param edition the language
 * @param id id of a step or chapter
 * @returns the page
 * @throws Error when there is none
 */
export function embedOf(story: Pick<Story, 'chapters'>, edition: Edition, id: string): Embed {
  const found = embedsOf(story, edition).find((embed) => embed.id === id);
  if (!found) throw new Error(`there is no step and no chapter "${id}" to embed`);
  return found;
}

/**
 * Lists all addresses under `/embed/`: those of steps and chapters, and those that they had before, so that frames on other
 * sites go on showing something when an id is replaced.
 * @param story the content
 * @param edition the language
 * @returns the id in each address, and the page that stands there
 */
export function embedPages(
  story: Pick<Story, 'chapters' | 'permalinks'>,
  edition: Edition,
): { readonly id: string; readonly embed: Embed }[] {
  const own = embedsOf(story, edition).map((embed) => ({ id: embed.id, embed }));
  const former = formerIds(story).flatMap(({ id, now }) =>
    own.filter(({ embed }) => embed.id === now).map(({ embed }) => ({ id, embed })),
  );
  return [...own, ...former];
}
