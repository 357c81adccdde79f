import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import type { Area, Box, LonLat, Rings } from './types.ts';

/** Mean radius of the Earth, kilometres. */
export const earthRadiusKm = 6371.0088;

const metresPerDegree = (earthRadiusKm * 1000 * Math.PI) / 180;

/** Longitude of a position, degrees. */
export const lonOf = (p: Position | LonLat): number => p[0] ?? Number.NaN;

/** Latitude of a position, degrees. */
export const latOf = (p: Position | LonLat): number => p[1] ?? Number.NaN;

/**
 * One triangle's size for Visvalingam's method, with sharp corners counted for less, so that spikes go first.
 *
 * @param a first corner, degrees
 * @param b middle corner, the one that may be dropped, degrees
 * @param c last corner, degrees
 * @returns area in square metres times a factor from 0.3 (a spike at b) to 1.7 (nearly straight through b)
 */
export function triangleSize(a: Position, b: Position, c: Position): number {
  const kx = metresPerDegree * Math.cos((latOf(b) * Math.PI) / 180);
  const ax = (lonOf(a) - lonOf(b)) * kx;
  const ay = (latOf(a) - latOf(b)) * metresPerDegree;
  const cx = (lonOf(c) - lonOf(b)) * kx;
  const cy = (latOf(c) - latOf(b)) * metresPerDegree;
  const lengths = Math.hypot(ax, ay) * Math.hypot(cx, cy);
  const cosine = lengths > 0 ? (ax * cx + ay * cy) / lengths : -1;
  return (Math.abs(ax * cy - ay * cx) / 2) * (1 - 0.7 * cosine);
}

/**
 * Distance outside a box, degrees; 0 inside it.
 *
 * @param p the place
 * @param box the box
 */
export function outsideBy(p: Position | LonLat, box: Box): number {
  const [west, south, east, north] = box;
  const [lon = Number.NaN, lat = Number.NaN] = p;
  return Math.hypot(Math.max(west - lon, 0, lon - east), Math.max(south - lat, 0, lat - north));
}

/**
 * Whether a place lies inside a closed ring (even-odd rule, flat degrees).
 *
 * @param p the place
 * @param ring corners in order; the closing corner may be left out
 */
export function isInRing(p: Position | LonLat, ring: readonly (Position | LonLat)[]): boolean {
  const [x = Number.NaN, y = Number.NaN] = p;
  let inside = false;
  let [px = Number.NaN, py = Number.NaN] = ring.at(-1) ?? [];
  for (const [qx = Number.NaN, qy = Number.NaN] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}

/** The rings of every polygon of an area. */
export function polygonsOf(area: Area): Rings[] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** One area made of polygons. */
export function areaOf(polygons: Rings[]): Area {
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * Signed area of a ring in the plane of degrees; positive when it runs anticlockwise.
 *
 * @param ring a closed ring
 */
export function signedRingArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const p = ring[i - 1] as Position;
    const q = ring[i] as Position;
    sum += lonOf(p) * latOf(q) - lonOf(q) * latOf(p);
  }
  return sum / 2;
}

/**
 * The same polygon wound for d3-geo: outer ring clockwise as seen on a north-up map, holes the other way.
 *
 * @param rings a polygon no larger than a hemisphere, of any winding
 */
export function woundForD3(rings: Rings): Rings {
  return rings.map((ring, i) => (signedRingArea(ring) > 0 === (i === 0) ? ring.toReversed() : ring));
}

/**
 * Area on the sphere, square kilometres.
 *
 * @param area polygons wound for d3-geo
 */
export function squareKm(area: Area): number {
  return geoArea(area) * earthRadiusKm ** 2;
}

/** The middle of a ring's bounding box, degrees. */
export function middleOf(ring: Position[]): LonLat {
  const lons = ring.map(lonOf);
  const lats = ring.map(latOf);
  return [
    (lons.reduce((a, b) => Math.min(a, b)) + lons.reduce((a, b) => Math.max(a, b))) / 2,
    (lats.reduce((a, b) => Math.min(a, b)) + lats.reduce((a, b) => Math.max(a, b))) / 2,
  ];
}

/** Whether a ring touches or crosses a box, judged by the ring's bounding box. */
export function isNearBox(ring: Position[], [west, south, east, north]: Box): boolean {
  return (
    ring.some((p) => lonOf(p) >= west) &&
    ring.some((p) => lonOf(p) <= east) &&
    ring.some((p) => latOf(p) >= south) &&
    ring.some((p) => latOf(p) <= north)
  );
}
