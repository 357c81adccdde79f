/** What a step may ask of the map. */
import { z } from 'zod';

import { placeId } from '../../schemas/place.ts';
import { slug } from '../../schemas/ids.ts';

/** Named regions that the camera can be asked to fit, besides places and lines. */
export const REGIONS = ['korea', 'north-west', 'south-pyongan'] as const;

/** The state of the map at one step. */
export const mapView = z.strictObject({
  /** Chooses the map. */
  chart: z.literal('map'),
  /**
   * What the camera must hold in full, with a margin: region names, ids of places, or ids of lines. The
   * camera is the smallest frame around all of them.
   */
  fit: z.array(z.string()).min(1),
  /** Whether South Pyongan is set off from its neighbours. */
  province: z.boolean().default(false),
  /** The four cities: as unnamed points of light, as named dots, or named with the list's open end shown. */
  cities: z.enum(['points', 'named', 'open-list']).default('named'),
  /** Ids of the lines that are drawn; `all` for every railway. Motorways must be named. */
  lines: z.union([z.literal('all'), z.array(slug)]).default([]),
  /** The line that is lit: drawn stronger and thicker than the rest, with its stations. */
  lit: slug.optional(),
  /** Ids of further places that get a name. */
  names: z.array(placeId).default([]),
  /** Whether the lines are drawn little by little as the reader scrolls through the step. */
  draw: z.boolean().default(false),
  /** Whether provinces and waters are named. */
  lettering: z.boolean().default(true),
  /** Shows the units' few outside answers as soft halos, and the rest in a tray. */
  halos: z.boolean().default(false),
  /** A ring of a given radius around a place, with its radius drawn to scale. */
  ring: z
    .strictObject({
      /** The place in the middle. */
      around: placeId,
      /** The radius in kilometres. */
      km: z.number().positive().max(200),
    })
    .optional(),
  /** Quiet movement along the lines that ends by itself. */
  traffic: z.boolean().default(false),
});
/** The state of the map at one step. */
export type MapView = z.infer<typeof mapView>;
