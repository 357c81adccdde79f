/** What a step may ask of the claim dots. */
import { z } from 'zod';

/** The state of the claim dots at one step. */
export const claimsView = z.strictObject({
  /** Chooses the claim dots. */
  chart: z.literal('claims'),
  /** How the dots are gathered. */
  group: z.enum(['speaker']).default('speaker'),
});
/** The state of the claim dots at one step. */
export type ClaimsView = z.infer<typeof claimsView>;
