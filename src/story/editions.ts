/** What every page needs of the story: which editions there are, and its own one. */
import { folderOf } from '../i18n/paths.ts';
import { loadStory } from './load.ts';
import type { Edition, Step } from './story.ts';

/**
 * One route per language, for `getStaticPaths`.
 * @returns the languages, English at the root
 */
export function editionPaths(): { params: { language: string | undefined }; props: { language: string } }[] {
  return loadStory().editions.map(({ language }) => ({
    params: { language: folderOf(language) },
    props: { language },
  }));
}

/**
 * The edition in one language.
 * @param language two-letter tag; English where a page names none
 * @returns the edition
 * @throws Error when there is none
 */
export function editionOf(language = 'en'): Edition {
  const edition = loadStory().editions.find((candidate) => candidate.language === language);
  if (!edition) throw new Error(`no edition in "${language}"`);
  return edition;
}

/** What a route of one step is given. */
export interface StepProps {
  /** Two-letter language tag. */
  readonly language: string;
  /** The step. */
  readonly step: Step;
}

/**
 * One route per language and step, for `getStaticPaths`.
 * @returns the steps of all editions; the step's id is the parameter `id`
 */
export function stepPaths(): { params: { language: string | undefined; id: string }; props: StepProps }[] {
  return loadStory().editions.flatMap(({ language, steps }) =>
    steps.map((step) => ({
      params: { language: folderOf(language), id: step.id },
      props: { language, step },
    })),
  );
}
