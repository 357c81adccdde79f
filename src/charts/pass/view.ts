/** What a step may ask of the path of a permitted trip. */
import { z } from 'zod';

/** The state of the path at one step. */
export const passView = z.strictObject({
  /** Chooses the path of a permitted trip. */
  chart: z.literal('pass'),
  /** `rule`: the way that the rules prescribe. `practice`: the same way, quieter, and beside it the short cut. */
  show: z.enum(['rule', 'practice']),
});
/** The state of the path at one step. */
export type PassView = z.infer<typeof passView>;
