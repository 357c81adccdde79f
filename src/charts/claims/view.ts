/** What a step may ask of the claim dots. */
import { z } from 'zod';

/** The state of the claim dots at one step. */
export const claimsView = z.strictObject({
  /** Chooses the claim dots. */
  chart: z.literal('claims'),
  /**
   * How the dots are gathered. `speaker`: rows by who says them. `home`: a block, beside the outlines of what the
   * report does not say. `legend`: rows behind the six shapes of speakers, above the signs of certainty.
   */
  group: z.enum(['speaker', 'home', 'legend']).default('speaker'),
});
/** The state of the claim dots at one step. */
export type ClaimsView = z.infer<typeof claimsView>;
