/** What a step may ask of the unit grid. */
import { z } from 'zod';

/** The state of the unit grid at one step. */
export const unitsView = z.strictObject({
  /** Chooses the unit grid. */
  chart: z.literal('units'),
  /** `plates`: the named organisations beside the four cities. `grid`: every pairing as an open question. */
  show: z.enum(['plates', 'grid']),
});
/** The state of the unit grid at one step. */
export type UnitsView = z.infer<typeof unitsView>;
