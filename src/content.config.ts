/** Astro's collections: the same files and schemas as `src/story`, for `getEntry`, `render` and editors. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';

import {
  collectionPath,
  PAGES_FOLDER,
  SHEETS_FOLDER,
  STORY_FOLDER,
  type CollectionName,
} from './story/content-file.ts';
import { COLLECTION_SCHEMAS, pageSchema, sheetSchema, stepSchema } from './story/schemas.ts';

/** Steps by `<language>/<chapter>/<step>`. */
const story = defineCollection({
  loader: glob({
    pattern: '**/*.mdx',
    base: STORY_FOLDER,
    // The path as it is: ids are public addresses, and the content check has approved them.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: stepSchema,
});

/** Pages of prose by `<language>/<page>`. */
const pages = defineCollection({
  loader: glob({
    pattern: '**/*.mdx',
    base: PAGES_FOLDER,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: pageSchema,
});

/** Sheets for teaching by `<language>/<sheet>`. */
const sheets = defineCollection({
  loader: glob({
    pattern: '**/*.mdx',
    base: SHEETS_FOLDER,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: sheetSchema,
});

/**
 * Makes the loader of a YAML list. It reads with the parser of the content check, so that both see the same
 * data (another parser may take an unquoted date for a moment in time).
 */
const yamlList = (name: CollectionName): ReturnType<typeof file> =>
  file(collectionPath(name), { parser: (text) => parse(text) as Record<string, unknown>[] });

export const collections = {
  story,
  pages,
  sheets,
  places: defineCollection({ loader: yamlList('places'), schema: COLLECTION_SCHEMAS.places }),
  lines: defineCollection({ loader: yamlList('lines'), schema: COLLECTION_SCHEMAS.lines }),
  units: defineCollection({ loader: yamlList('units'), schema: COLLECTION_SCHEMAS.units }),
  claims: defineCollection({ loader: yamlList('claims'), schema: COLLECTION_SCHEMAS.claims }),
  grounds: defineCollection({ loader: yamlList('grounds'), schema: COLLECTION_SCHEMAS.grounds }),
  events: defineCollection({ loader: yamlList('events'), schema: COLLECTION_SCHEMAS.events }),
  unknowns: defineCollection({ loader: yamlList('unknowns'), schema: COLLECTION_SCHEMAS.unknowns }),
  sources: defineCollection({ loader: yamlList('sources'), schema: COLLECTION_SCHEMAS.sources }),
  terms: defineCollection({ loader: yamlList('terms'), schema: COLLECTION_SCHEMAS.terms }),
  chapters: defineCollection({ loader: yamlList('chapters'), schema: COLLECTION_SCHEMAS.chapters }),
  permalinks: defineCollection({ loader: yamlList('permalinks'), schema: COLLECTION_SCHEMAS.permalinks }),
  questions: defineCollection({ loader: yamlList('questions'), schema: COLLECTION_SCHEMAS.questions }),
  lessons: defineCollection({ loader: yamlList('lessons'), schema: COLLECTION_SCHEMAS.lessons }),
};
