/** Places and stations: named points with a stated precision. */
import { z } from 'zod';

import { claimId, sourceKey } from './ids.ts';
import { localized } from './localized.ts';
import { certainty } from './speech.ts';

/** The box that every coordinate of the story must lie in, in degrees: Korea with its land borders. */
export const KOREA_BOX = { west: 124, east: 131, south: 33, north: 43.2 } as const;

/** The box in words, for an author whose point lies outside it. */
const insideKorea = `inside the box around Korea (latitude ${KOREA_BOX.south} to ${KOREA_BOX.north}, longitude ${KOREA_BOX.west} to ${KOREA_BOX.east})`;

/** Ids of places: lower-case letters, digits, hyphens. */
export const placeId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens, such as "sinanju"');

/** One named point. */
export const placeSchema = z.strictObject({
  /** The id that lines and views use. */
  id: placeId,
  /** Name in Latin letters as the site prints it (McCune–Reischauer without diacritics). */
  name: z.string().trim().min(1),
  /** Name in Hangul. */
  hangul: z.string().regex(/^[\uac00-\ud7a3]+$/, 'Hangul syllables only'),
  /** Latitude in decimal degrees, WGS84. */
  lat: z.number().min(KOREA_BOX.south).max(KOREA_BOX.north).describe(insideKorea),
  /** Longitude in decimal degrees, WGS84. */
  lon: z.number().min(KOREA_BOX.west).max(KOREA_BOX.east).describe(insideKorea),
  /**
   * What the point stands for: `city` a city's centre, `station` a published station position, `anchor` a
   * point in the settlement of that name (not the station), `border` a border crossing.
   */
  kind: z.enum(['city', 'station', 'anchor', 'border']),
  /** Our estimate of how far off the point may be, in metres. */
  precision: z.int().positive(),
  /** How sure the position is. */
  certainty,
  /** Keys of the sources of the position. */
  sources: z.array(sourceKey).min(1),
  /** A caution about the point, per language. */
  note: localized.optional(),
  /** Ids of claims that say more of the place; its entry in the list of places shows them. */
  claims: z.array(claimId).optional(),
});
/** One named point. */
export type Place = z.infer<typeof placeSchema>;
