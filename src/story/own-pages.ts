/** Pages that the site makes by itself, beside the pages of prose in `src/content/pages`. */

/**
 * Their names, as they stand in addresses and, after `page:`, in prose. Each has a file in
 * `src/pages/[...language]`; a page that is added there is added here, so that prose may link to it.
 */
export const OWN_PAGES = ['claims', 'glossary', 'places', 'map-notes', 'present', 'teach'] as const;

/** The pages for teaching that the site makes by itself, as they stand in addresses; sheets stand beside them. */
export const TEACHING_PAGES = ['teach/lessons', 'teach/questions', 'teach/answers'] as const;
