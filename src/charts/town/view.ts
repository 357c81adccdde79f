/** What a step may ask of the schematic town. */
import { z } from 'zod';

/** The state of the schematic town at one step. */
export const townView = z.strictObject({
  /** Chooses the schematic town. */
  chart: z.literal('town'),
  /**
   * `posts`: five kinds of place light up one after another. `led-away`: soldiers between military police on a street.
   * `steered`: paths from the base bend round the posts.
   */
  show: z.enum(['posts', 'led-away', 'steered']),
});
/** The state of the schematic town at one step. */
export type TownView = z.infer<typeof townView>;
