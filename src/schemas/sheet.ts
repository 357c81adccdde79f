/** The frontmatter of a sheet for teaching: an exercise, its answer notes, or the overview. Its prose is the body of the file. */
import { z } from 'zod';

import { slug } from './ids.ts';

/** Id of the sheet that introduces all others; its address is `/teach/`. */
export const OVERVIEW = 'overview';

/** What the frontmatter of a sheet must say. */
export const sheetSchema = z.strictObject({
  /** Its heading, and the title that browsers show. */
  title: z.string().trim().min(3).max(60),
  /** What it is for, for search results and in the list of exercises. */
  description: z.string().trim().min(40).max(300),
  /** Who uses it: `learners` an exercise, `teachers` the overview and answer notes. */
  for: z.enum(['learners', 'teachers']),
  /** Its place in the list of exercises, counted from 1. */
  order: z.int().min(1),
  /** How long the exercise takes. Unit: minutes. Only for learners. */
  minutes: z.int().min(1).optional(),
  /** Id of the sheet with its answer notes. Only for learners, and needed there. */
  answers: slug.optional(),
});
/** The checked frontmatter of one sheet. */
export type SheetFrontmatter = z.infer<typeof sheetSchema>;
