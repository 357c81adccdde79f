/** What a step may ask of the timeline. */
import { z } from 'zod';

/** The state of the timeline at one step. */
export const timelineView = z.strictObject({
  /** Chooses the timeline. */
  chart: z.literal('timeline'),
  /** `weeks`: the days around the report. `years`: the same axis from afar, with similar reports of other years. */
  scale: z.enum(['weeks', 'years']),
});
/** The state of the timeline at one step. */
export type TimelineView = z.infer<typeof timelineView>;
