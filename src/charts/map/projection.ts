/**
 * The projection of every map on the site. Transverse Mercator on the meridian 127° E, as Korean survey sheets use; within
 * the peninsula its scale is true to better than half a per cent, so one scale bar serves a whole picture.
 */
import { geoTransverseMercator } from 'd3';
import type { GeoProjection } from 'd3';

import type { Point } from '../../marks/mark.ts';

/** Mean radius of the Earth in map units. One map unit is 100 metres. */
const EARTH_RADIUS = 63_710;

/** Map units per kilometre. */
export const UNITS_PER_KM = 10;

/**
 * Makes the projection.
 * @returns longitude and latitude in degrees to map units; the origin is 127° E, 39.5° N
 */
export function koreaProjection(): GeoProjection {
  return geoTransverseMercator().rotate([-127, 0]).center([0, 39.5]).scale(EARTH_RADIUS).translate([0, 0]);
}

const projection = koreaProjection();

/**
 * Projects one position.
 * @param lon longitude in decimal degrees, WGS84
 * @param lat latitude in decimal degrees, WGS84
 * @returns the position in whole map units (100 m)
 * @throws Error when the position cannot be projected, which no position near Korea does
 */
export function toMap(lon: number, lat: number): Point {
  const projected = projection([lon, lat]);
  if (projected === null) throw new Error(`cannot project ${lon}, ${lat}`);
  return [Math.round(projected[0]), Math.round(projected[1])];
}
