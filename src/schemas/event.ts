/** Events of the timeline: what happened, or was reported, when; and how exactly that is known. */
import { z } from 'zod';

import { claimId, slug } from './ids.ts';
import { localized } from './localized.ts';
import { speaker } from './speech.ts';

/** The first and the last day of each scale of the timeline; events must lie between them. */
export const SCALES = {
  weeks: { from: '2024-10-01', to: '2024-11-10' },
  years: { from: '2009-01-01', to: '2025-12-31' },
} as const;
/** The name of a scale of the timeline. */
export type Scale = keyof typeof SCALES;

/** A day, a month or a year. The length of the text is the precision: nothing finer is known. */
export const eventDate = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    'a day, a month or a year in quotes, such as "2024-10-09", "2024-10" or "2024"',
  );

/** One event. */
export const eventSchema = z.strictObject({
  /** The id that marks carry. */
  id: slug,
  /** On which scale of the timeline it stands by name: the weeks around the report, or the years. */
  scale: z.enum(['weeks', 'years']),
  /** When it was, or when it began; left out where no date can be placed. Such events stand apart. */
  from: eventDate.optional(),
  /** When it ended; left out for what lasted no longer than `from` says. */
  to: eventDate.optional(),
  /** Whether the dates are the edges of a vague expression, such as “mid-October”; drawn without edges. */
  soft: z.boolean().optional(),
  /** The date in words, per language, where day, month and year would say too much or too little. */
  when: localized.optional(),
  /** What it was, or for the years where it was: a few words for the picture, per language. */
  label: localized,
  /** Fewer words for phones, per language; the label when left out. */
  short: localized.optional(),
  /** Whom the mark stands for: narration for what the report tells and for the report itself, background for others. */
  speaker,
  /** Id of the claim that states it in full, with its certainty and sources. */
  claim: claimId,
});
/** One event. */
export type Event = z.infer<typeof eventSchema>;
