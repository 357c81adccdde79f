/** What pages say of their social images. Apart from what draws them, because every page needs it. */
import { fill } from '../i18n/fill.ts';
import { fullAddress, homeOf } from '../i18n/paths.ts';
import type { Edition } from '../story/story.ts';
import { socialPages } from './social-pages.ts';

/** Size in pixels, as the services that show such images ask for. */
export const SOCIAL = { width: 1200, height: 630 } as const;

/** Where the site lies, as far as it knows. */
export interface Where {
  /** Its own address. */
  readonly site: URL | undefined;
  /** Its base path, as Astro gives it. */
  readonly base: string;
}

/** What a page says of its social image. */
export interface SocialTags {
  /** The full address of the image. */
  readonly image: string;
  /** Its size in pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
}

/**
 * What a page says of its social image.
 * @param id of a step, or of a page
 * @param edition the language
 * @param where where the site lies
 * @returns undefined where the site does not know its address, because nobody shows an image with a relative one
 * @throws Error when there is no such step or page
 */
export function socialTags(id: string, edition: Edition, { site, base }: Where): SocialTags | undefined {
  const step = edition.steps.find((candidate) => candidate.id === id);
  const page = socialPages(edition).find((candidate) => candidate.id === id);
  if (!step && !page) throw new Error(`there is no social image for "${id}", which is no step and no page`);
  const image = fullAddress(site, base, `${homeOf(base, edition.language)}social/${id}.png`);
  if (image === undefined) return undefined;
  const { media, site: own } = edition.strings;
  const words = id === 'story' ? media.social.altStory : media.social.alt;
  const alt = step?.description ?? fill(words, { title: page?.title ?? '', site: own.title });
  return { image, ...SOCIAL, alt };
}
