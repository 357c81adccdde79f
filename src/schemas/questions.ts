/** Questions for learners, chapter by chapter, at three depths. */
import { z } from 'zod';

import { slug } from './ids.ts';
import { localized } from './localized.ts';

/** One question with its answer. */
const questionSchema = z.strictObject({
  /** The question, plain text, per language. It is ours, and states nothing that the story does not. */
  ask: localized,
  /** The answer for teachers, per language. Its sentences name their speakers as prose does: `[words](report:C4)`. */
  answer: localized,
  /** Ids of the steps in which the answer is found, in reading order; the claims of the answer are told there. */
  steps: z.array(slug).min(1),
});
/** One question with its answer. */
export type Question = z.infer<typeof questionSchema>;

/** The questions of one chapter. */
export const questionsSchema = z.strictObject({
  /** Id of the chapter. */
  id: slug,
  /** What does it say? Answered by reading. */
  says: z.array(questionSchema).min(1),
  /** Who says it? Answered by telling speakers apart. */
  who: z.array(questionSchema).min(1),
  /** What would change your mind? Answered by weighing; there is more than one good answer. */
  mind: z.array(questionSchema).min(1),
});
/** The questions of one chapter. */
export type ChapterQuestions = z.infer<typeof questionsSchema>;

/** The three depths, from reading to weighing. */
export const DEPTHS = ['says', 'who', 'mind'] as const satisfies readonly (keyof ChapterQuestions)[];
