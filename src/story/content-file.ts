/** What a file of content is and where it lives; reading, checking and Astro's collections share this. */

/** One text file below the content folder. */
export interface ContentFile {
  /** Path relative to the project's root, with forward slashes. */
  readonly path: string;
  /** Its whole text. */
  readonly text: string;
}

/** The content folder, relative to the project's root. */
export const CONTENT_FOLDER = 'src/content';
/** One folder per language, in it one folder per chapter, in it one MDX file per step. */
export const STORY_FOLDER = `${CONTENT_FOLDER}/story`;
/** One folder per language, in it one MDX file per page of prose. */
export const PAGES_FOLDER = `${CONTENT_FOLDER}/pages`;
/** One folder per language, in it one MDX file per sheet for teaching. */
export const SHEETS_FOLDER = `${CONTENT_FOLDER}/teach`;
/** One YAML file per language: every text of charts and components. */
export const STRINGS_FOLDER = `${CONTENT_FOLDER}/strings`;

/** The YAML files directly in the content folder, each a list of entries with an `id`. */
export const COLLECTIONS = [
  'places',
  'lines',
  'units',
  'claims',
  'grounds',
  'events',
  'unknowns',
  'sources',
  'terms',
  'chapters',
  'permalinks',
  'questions',
  'lessons',
] as const;
/** One of {@link COLLECTIONS}. */
export type CollectionName = (typeof COLLECTIONS)[number];

/**
 * Names the file of a collection.
 * @param name the collection
 * @returns its path relative to the project's root
 */
export const collectionPath = (name: CollectionName): string => `${CONTENT_FOLDER}/${name}.yaml`;
