/** What a picture says of itself once it has left the page: whose it is, what it rests on, and what may be done with it. */
import { fill } from '../i18n/fill.ts';
import type { Picture } from '../marks/mark.ts';
import type { Edition, Step, Story } from '../story/story.ts';
import type { Source } from '../schemas/source.ts';

/** The licence of text, pictures and data. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/**
 * Who made text and pictures, in files that programs read; CITATION.cff says the same.
 * @param site title of the site
 * @returns a name
 */
export const authorOf = (site: string): string => `${site} contributors`;

/**
 * The sources that a step rests on: those of the report, and those of all its claims.
 * @param step the step
 * @param story the content
 * @returns sources in file order
 */
export function sourcesOf(
  step: Pick<Step, 'claims' | 'pictured'>,
  story: Pick<Story, 'claims' | 'sources'>,
): Source[] {
  const claims = new Set([...step.claims, ...step.pictured]);
  const keys = new Set(story.claims.filter(({ id }) => claims.has(id)).flatMap(({ sources }) => sources));
  return story.sources.filter(({ id }) => keys.has(id));
}

/** The parts of a credit, each a sentence or more. */
export interface Credit {
  /** Whose the picture is, what it retells, and its licence. */
  readonly work: string;
  /** Who published what it rests on; undefined where it rests on our own reading alone. */
  readonly sources: string | undefined;
  /** The line that map data asks for; undefined where there is no map. */
  readonly map: string | undefined;
  /** Where the step stands; undefined while the site does not know its address. */
  readonly address: string | undefined;
}

/**
 * Words the credit of a step's picture.
 * @param step the step
 * @param picture its picture
 * @param story the content
 * @param edition the language
 * @param address the step's full address, where it is known
 * @returns the parts of the credit
 */
export function creditOf(
  step: Step,
  picture: Picture,
  story: Story,
  { strings }: Edition,
  address: string | undefined,
): Credit {
  const { credit } = strings.media;
  const publishers = [...new Set(sourcesOf(step, story).map(({ publisher }) => publisher))];
  return {
    work: fill(credit.work, { site: strings.site.title }),
    sources:
      publishers.length === 0 ? undefined : fill(credit.sources, { publishers: publishers.join('; ') }),
    map: picture.camera && credit.map,
    address,
  };
}
