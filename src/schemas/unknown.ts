/** What the report does not say: the empty places that the story leaves empty. */
import { z } from 'zod';

import { slug } from './ids.ts';
import { localized } from './localized.ts';

/** One thing that the report does not say. It is our own reading of the report, so it needs no source. */
export const unknownSchema = z.strictObject({
  /** The id that marks carry. */
  id: slug,
  /** A few words for the picture, about 30 characters at most, per language. */
  short: localized,
  /** The same as one plain sentence, per language. */
  text: localized,
});
/** One thing that the report does not say. */
export type Unknown = z.infer<typeof unknownSchema>;
