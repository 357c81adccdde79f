/** The organisations that the report names, and what others say of their whereabouts. */
import { z } from 'zod';

import { slug, sourceKey } from './ids.ts';
import { localized } from './localized.ts';
import { placeId } from './place.ts';
import { certainty } from './speech.ts';

/** One organisation that the report names. The report ties none of them to a city. */
export const unitSchema = z.strictObject({
  /** The id that marks carry. */
  id: slug,
  /** Its name per language. */
  name: localized,
  /** A short form for narrow plates, per language. */
  short: localized,
  /** Its name in Hangul, as the Korean report writes it. */
  hangul: z.string().regex(/^[\uac00-\ud7a3]+$/, 'Hangul syllables only'),
  /** What is said of its place outside the report; left out where nothing was found. */
  outside: z
    .strictObject({
      /**
       * The city at whose level it may be shown as a soft halo. Left out when the answer lies outside the four
       * cities, or is too weak for a map.
       */
      place: placeId.optional(),
      /** Who says so: another published source, or only our inference. */
      speaker: z.enum(['background', 'ours']),
      /** How sure that is. */
      certainty,
      /** The answer in a few words, per language. */
      answer: localized,
      /** Keys of the sources. */
      sources: z.array(sourceKey).min(1),
    })
    .optional(),
});
/** One organisation that the report names. */
export type Unit = z.infer<typeof unitSchema>;
