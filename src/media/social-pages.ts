/** The pages beside steps that have a social image. */
import type { Edition } from '../story/story.ts';

/** What a page's social image says. */
export interface SocialPage {
  /** The page's id, which is also its address; `story` for the story itself. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** A sentence under the title. */
  readonly under?: string;
}

/**
 * Lists them. A page that is added to the site is added here.
 * @param edition the language
 * @returns the story, the site's own pages, the pages of prose
 */
export function socialPages({ strings, pages }: Edition): SocialPage[] {
  const { site, reference, places, mapNotes, present, embeds } = strings;
  return [
    { id: 'story', title: site.title, under: site.description },
    { id: 'claims', title: reference.ledger.title },
    { id: 'glossary', title: reference.glossary.title },
    { id: 'places', title: places.title },
    { id: 'map-notes', title: mapNotes.title },
    { id: 'present', title: present.title },
    // All pages for teaching share one.
    { id: 'teach', title: reference.nav.teach },
    { id: 'embed', title: embeds.about.title },
    ...[...pages.values()].map(({ id, title }) => ({ id, title })),
  ];
}
