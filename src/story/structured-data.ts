/** What the story page tells machines about itself, in the words of schema.org. */
import type { Edition, Story } from './story.ts';

/** The licence of text and pictures. */
export const TEXT_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * Describes the story as an article about another one.
 * @param story the content
 * @param edition the edition of the page
 * @param address the address of the page, where the site knows it
 * @returns JSON-LD; says nothing that is not known
 */
export function articleData(story: Story, edition: Edition, address: string | undefined): object {
  const { site } = edition.strings;
  const reports = story.sources.filter(({ id }) => id === 'EN' || id === 'KR');
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: site.title,
    description: site.description,
    inLanguage: edition.language,
    ...(site.published !== undefined && { datePublished: site.published }),
    isAccessibleForFree: true,
    license: TEXT_LICENCE,
    ...(address !== undefined && { url: address, mainEntityOfPage: address }),
    citation: reports.map(({ publisher, title, url, date, language }) => ({
      '@type': 'NewsArticle',
      ...(title !== undefined && { headline: title }),
      publisher: { '@type': 'Organization', name: publisher },
      ...(url !== undefined && { url }),
      // Sources may have words for a date; machines get only days.
      ...(date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && { datePublished: date }),
      ...(language !== undefined && { inLanguage: language }),
    })),
  };
}

/**
 * Writes data as the text of a script element.
 * @param data anything that JSON can hold
 * @returns JSON in which no element can end
 */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
