/** Railway lines and the motorway, as ordered stations. */
import { z } from 'zod';

import { claimId, slug, sourceKey } from './ids.ts';
import { localized } from './localized.ts';
import { placeId } from './place.ts';
import { certainty } from './speech.ts';

/** One stop of a line, in order. */
export const stationSchema = z
  .strictObject({
    /** The place where it is drawn; left out where no position is published. */
    place: placeId.optional(),
    /** Name in Latin letters; required where there is no `place` to take it from. */
    name: z.string().trim().min(1).optional(),
    /** Kilometres from the line's first station; left out where none was found. */
    km: z.number().min(0).optional(),
  })
  .refine((station) => station.place !== undefined || station.name !== undefined, {
    error: 'a station with a place or a name',
  });
/** One stop of a line. */
export type Station = z.infer<typeof stationSchema>;

/** One railway line or motorway. */
export const lineSchema = z.strictObject({
  /** The id that views use. */
  id: slug,
  /** What runs on it. */
  kind: z.enum(['railway', 'motorway']),
  /** Its name per language. */
  name: localized,
  /** Its name in Hangul. */
  hangul: z.string().regex(/^[\uac00-\ud7a3]+$/, 'Hangul syllables only'),
  /** Where it leads, in a few words, per language. */
  leadsTo: localized,
  /** Published length in kilometres; left out where none was found. */
  length: z.number().positive().optional(),
  /** Stations in order; kilometres must not fall. A motorway lists the places that it passes. */
  stations: z.array(stationSchema).min(2),
  /** How sure order and kilometres are. */
  certainty,
  /** Keys of the sources. */
  sources: z.array(sourceKey).min(1),
  /** A caution about the line, per language. */
  note: localized.optional(),
  /** Ids of claims that say more of the line; its entry in the list of places shows them. */
  claims: z.array(claimId).optional(),
});
/** One railway line or motorway. */
export type Line = z.infer<typeof lineSchema>;
