/** What a step may ask of the surroundings of a base. */
import { z } from 'zod';

/** The state of the surroundings at one step. */
export const ringsView = z.strictObject({
  /** Chooses the surroundings of a base. */
  chart: z.literal('rings'),
  /** `near`: homes and villages close by. `far`: errands that lead away from where they were said to go. */
  reach: z.enum(['near', 'far']),
});
/** The state of the surroundings at one step. */
export type RingsView = z.infer<typeof ringsView>;
