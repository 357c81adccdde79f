/** What a step may ask of the two encounters. */
import { z } from 'zod';

/** The state of the two encounters at one step. */
export const encounterView = z.strictObject({
  /** Chooses soldiers and military police on one street, then and now. */
  chart: z.literal('encounter'),
});
/** The state of the two encounters at one step. */
export type EncounterView = z.infer<typeof encounterView>;
