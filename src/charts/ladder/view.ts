/** What a step may ask of the ladder of inquiries. */
import { z } from 'zod';

/** The state of the ladder of inquiries at one step. */
export const ladderView = z.strictObject({
  /** Chooses the ladder of inquiries. */
  chart: z.literal('ladder'),
});
/** The state of the ladder of inquiries at one step. */
export type LadderView = z.infer<typeof ladderView>;
