/** Grounds: why a claim is as sure as it is. A few kinds of evidence cover all claims, so each is worded once. */
import { z } from 'zod';

import { slug } from './ids.ts';
import { localized } from './localized.ts';

/** One kind of evidence. */
export const groundSchema = z.strictObject({
  /** The id that claims name. */
  id: slug,
  /** What the evidence is, in one sentence, per language. */
  text: localized,
});
/** One kind of evidence. */
export type Ground = z.infer<typeof groundSchema>;
