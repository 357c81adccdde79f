/**
 * The frontmatter of one step of the story. Its prose is the body of the same MDX file, and says there which claims it
 * rests on (`src/schemas/wording.ts`).
 */
import { z } from 'zod';

import { viewSchema } from '../charts/views.ts';

/** What the frontmatter of a step must and may say. */
export const stepSchema = z.strictObject({
  /** A short heading; the address's title, the contents entry and the picture's name. */
  title: z.string().trim().min(3).max(60),
  /** The complete state that the picture must be in at this step; see `src/charts/<name>/view.ts`. */
  view: viewSchema,
  /** The picture in words, for readers who do not see it: what is shown now, in two to four sentences. */
  description: z.string().trim().min(40).max(700).describe('the picture in words'),
  /**
   * What has changed in the picture since the step before, in one or two sentences, for readers who do not see it move. Left
   * out where the description of the new picture says enough.
   */
  change: z.string().trim().min(20).max(300).optional().describe('what has changed in the picture'),
});
/** The checked frontmatter of one step. */
export type StepFrontmatter = z.infer<typeof stepSchema>;
