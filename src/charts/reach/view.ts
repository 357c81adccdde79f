/** What a step may ask of the reach chart. */
import { z } from 'zod';

/** The state of the reach chart at one step: railway kilometres from each of the four cities. */
export const reachView = z.strictObject({
  /** Chooses the reach chart. */
  chart: z.literal('reach'),
});
/** The state of the reach chart at one step. */
export type ReachView = z.infer<typeof reachView>;
