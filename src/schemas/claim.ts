/** Claims: the smallest statements that the story rests on, each with one speaker. */
import { z } from 'zod';

import { claimId, sourceKey } from './ids.ts';
import { localized } from './localized.ts';
import { certainty, speaker } from './speech.ts';

/** One statement with its speaker, certainty and sources. */
export const claimSchema = z.strictObject({
  /** `C…` is a claim of the report, `B…` a background fact, `O…` our own reading. */
  id: claimId,
  /** The statement in our own words, one sentence, per language. */
  text: localized,
  /** The statement in a few words, for exercises, per language. Only for `C…`, and needed there. */
  short: localized.optional(),
  /** Who says it. `C…` takes one of the report's four voices, `B…` background, `O…` ours. */
  speaker,
  /** How sure it is that the speaker says this and, for background, that it holds. */
  certainty,
  /** Why it is that sure: the id of one of `src/content/grounds.yaml`. */
  ground: z.string().describe('the id of one of the grounds in src/content/grounds.yaml'),
  /** Paragraph of the English report, counted from 1. Only for `C…`. */
  paragraph: z.int().min(1).max(11).optional(),
  /** What the Korean version of the report adds or words otherwise, per language. Only for `C…`. */
  korean: localized.optional(),
  /** Whether one can argue about who says it, so that the sorting exercise calls no other choice wrong. Only for `C…`. */
  arguable: z.literal(true).optional(),
  /** A caution that readers of the ledger should see, per language. */
  note: localized.optional(),
  /** Keys of the sources it rests on; at least one, save for our own reading. */
  sources: z.array(sourceKey),
});
/** One statement with its speaker, certainty and sources. */
export type Claim = z.infer<typeof claimSchema>;
