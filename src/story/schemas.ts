/** Which schema belongs to which file of content: the one place where files and schemas meet. */
import type { z } from 'zod';

import { permalinkSchema } from '../schemas/permalink.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { claimSchema } from '../schemas/claim.ts';
import { groundSchema } from '../schemas/ground.ts';
import { eventSchema } from '../schemas/event.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { lineSchema } from '../schemas/line.ts';
import { placeSchema } from '../schemas/place.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { unitSchema } from '../schemas/unit.ts';
import { unknownSchema } from '../schemas/unknown.ts';

/** The schema of one entry, per collection. */
export const COLLECTION_SCHEMAS = {
  places: placeSchema,
  lines: lineSchema,
  units: unitSchema,
  claims: claimSchema,
  grounds: groundSchema,
  events: eventSchema,
  unknowns: unknownSchema,
  sources: sourceSchema,
  terms: termSchema,
  chapters: chapterSchema,
  permalinks: permalinkSchema,
  questions: questionsSchema,
  lessons: lessonSchema,
} as const;

/** The type of one checked entry, per collection. */
export type EntryOf<Name extends keyof typeof COLLECTION_SCHEMAS> = z.output<
  (typeof COLLECTION_SCHEMAS)[Name]
>;

export { pageSchema } from '../schemas/page.ts';
export { sheetSchema } from '../schemas/sheet.ts';
export { stepSchema } from '../schemas/step.ts';
export { stringsSchema } from '../schemas/strings.ts';
