/** What a step may ask of the railway diagram. */
import { z } from 'zod';

import { slug } from '../../schemas/ids.ts';

/** The state of the railway diagram at one step. */
export const networkView = z.strictObject({
  /** Chooses the railway diagram. */
  chart: z.literal('network'),
  /** The line that is lit, if any. */
  lit: slug.optional(),
});
/** The state of the railway diagram at one step. */
export type NetworkView = z.infer<typeof networkView>;
