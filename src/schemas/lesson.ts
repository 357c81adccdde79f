/** Plans of lessons: what happens when, with which parts of the site. */
import { z } from 'zod';

import { slug } from './ids.ts';
import { localized } from './localized.ts';

/** One plan. */
export const lessonSchema = z.strictObject({
  /** Its id, the address of the plan on the page of lessons. */
  id: slug,
  /** How long it takes. Unit: minutes. */
  minutes: z.int().min(5).max(180),
  /** For whom: `school`, from about fourteen years on, or `university`, for undergraduates. */
  learners: z.enum(['school', 'university']),
  /** What learners can do afterwards, per language. */
  goal: localized,
  /** What has to be at hand, per language. */
  needs: localized,
  /** Its parts in order; their minutes add up to those of the lesson. */
  parts: z
    .array(
      z.strictObject({
        /** How long it takes. Unit: minutes. */
        minutes: z.int().min(1),
        /** What is done, as an instruction, per language. */
        text: localized,
        /** Ids of the steps that are read, in order. */
        steps: z.array(slug).default([]),
        /** Ids of the chapters whose questions are answered. */
        questions: z.array(slug).default([]),
        /** Ids of the sheets that are used. */
        sheets: z.array(slug).default([]),
      }),
    )
    .min(2),
});
/** One plan. */
export type Lesson = z.infer<typeof lessonSchema>;
