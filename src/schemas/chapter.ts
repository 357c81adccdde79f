/** The table of contents: chapters in order, each with its steps in order. */
import { z } from 'zod';

import { slug } from './ids.ts';
import { localized } from './localized.ts';

/** One chapter. Its folder under `src/content/story/<language>/` has the same name as its id. */
export const chapterSchema = z.strictObject({
  /** Folder name and public address of the chapter. */
  id: slug,
  /** Its title per language. */
  title: localized,
  /** Ids of its steps, in reading order; one MDX file each. */
  steps: z.array(slug).min(1),
});
/** One chapter. */
export type Chapter = z.infer<typeof chapterSchema>;
