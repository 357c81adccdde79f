import type { GeometryCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import { polygonsOfObject } from './decode.ts';
import { fail } from './fail.ts';
import { areaOf, middleOf, polygonsOf, squareKm, woundForD3 } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { packageFile } from './read.ts';
import { landBox } from './settings.ts';
import { simplifyBy } from './simplify.ts';
import type { Area, Rings } from './types.ts';
import { coastInterval, smallestLandAt } from './zones.ts';

const coastFile = '@geo-maps/earth-coastlines-100m/map.geo.json';

/**
 * Polygons large enough to show where they lie; holes below the same size are filled.
 *
 * @param polygons wound for d3-geo
 */
export function largeEnough(polygons: Rings[]): Rings[] {
  const isLarge = (ring: Rings[number]): boolean =>
    squareKm({ type: 'Polygon', coordinates: woundForD3([ring]) }) >= smallestLandAt(middleOf(ring));
  return polygons
    .filter(([outer]) => outer !== undefined && isLarge(outer))
    .map((rings) => rings.filter((ring, i) => i === 0 || isLarge(ring)));
}

/**
 * Land simplified by place: finely in the detail box, coarsely elsewhere, as one geometry without a seam.
 *
 * @param land polygons of any winding, degrees
 * @returns polygons wound for d3-geo; a few lines may still cross where the coast is narrow
 */
export function simplifyLand(land: Area): Area {
  const kept = largeEnough(polygonsOf(land).map(woundForD3));
  const simplified = simplifyBy(topology({ land: areaOf(kept) }), coastInterval);
  return areaOf(largeEnough(polygonsOfObject(simplified, 'land').map(woundForD3)));
}

/**
 * All land of the land box, from OpenStreetMap's coast.
 *
 * @returns polygons wound for d3-geo, degrees
 * @throws Error when the coast file does not hold one MultiPolygon
 */
export async function makeLand(): Promise<Area> {
  const clipped = await runMapshaper<GeometryCollection>(
    `-i ${packageFile(coastFile)} -clip bbox=${landBox.join(',')}`,
    {},
  );
  const [land] = clipped.geometries;
  if (land?.type !== 'MultiPolygon') fail(`${coastFile}: expected one MultiPolygon of land.`);
  return cleaned(simplifyLand(land));
}

/** Land with crossings taken out and overlapping parts joined. */
async function cleaned(land: Area): Promise<Area> {
  const result = await runMapshaper<GeometryCollection>('-i land.json -clean', { 'land.json': land });
  const [geometry] = result.geometries;
  if (geometry?.type !== 'MultiPolygon') fail('The land is not one MultiPolygon after cleaning.');
  return areaOf(largeEnough((geometry as MultiPolygon).coordinates.map(woundForD3)));
}
