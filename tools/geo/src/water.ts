import type { GeoJSON, GeometryCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import { polygonsOfObject } from './decode.ts';
import { fail } from './fail.ts';
import { areaOf, isNearBox, squareKm, woundForD3 } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { readPackageJson } from './read.ts';
import { estuaryBox, interval, lakeBox, water } from './settings.ts';
import { simplifyBy } from './simplify.ts';
import { polygonsIn } from './south-pyongan.ts';
import type { Area, Box, Rings } from './types.ts';

const lakeFile = '@geo-maps/earth-lakes-100m/map.geo.json';
const riverFile = '@geo-maps/earth-rivers-50m/map.geo.json';

/** Size of one polygon, square kilometres. */
const sizeOf = (coordinates: Rings): number => squareKm({ type: 'Polygon', coordinates });

/** The polygons of a package file that touch a box, wound for d3-geo. */
function polygonsNear(file: string, box: Box): Rings[] {
  const [all] = readPackageJson<GeometryCollection<MultiPolygon>>(file).geometries;
  if (all?.type !== 'MultiPolygon') fail(`${file}: expected one MultiPolygon.`);
  return all.coordinates.filter(([outer]) => outer && isNearBox(outer, box)).map(woundForD3);
}

/**
 * The largest polygons, largest first, ties in file order.
 *
 * @param polygons wound for d3-geo
 * @param least the smallest size kept, square kilometres
 * @param most how many to keep
 */
export function largestOf(polygons: Rings[], least: number, most: number): Rings[] {
  return polygons
    .map((rings) => ({ rings, km2: sizeOf(rings) }))
    .filter(({ km2 }) => km2 >= least)
    .toSorted((a, b) => b.km2 - a.km2)
    .slice(0, most)
    .map(({ rings }) => rings);
}

/** Polygons joined where they touch, then simplified; rings that become flat are left out. */
async function joinedAndSimplified(polygons: Rings[], metres: number): Promise<Rings[]> {
  const joined = polygonsIn(
    await runMapshaper<GeoJSON>('-i parts.json -explode -dissolve', { 'parts.json': areaOf(polygons) }),
  );
  const simplified = simplifyBy(topology({ parts: areaOf(joined) }), () => metres);
  return polygonsOfObject(simplified, 'parts').map((rings) =>
    woundForD3(rings.filter((ring, i) => i === 0 || sizeOf(woundForD3([ring])) >= water.smallestHole)),
  );
}

/**
 * The largest lakes of South Pyongan's surroundings, from OpenStreetMap.
 *
 * @param land the finished land; lakes are cut to it, so that no tidal flat is drawn in the sea
 * @returns polygons wound for d3-geo, largest first
 */
export async function makeLakes(land: Area): Promise<Area> {
  const near = largestOf(polygonsNear(lakeFile, lakeBox), water.smallestLake / 4, Number.POSITIVE_INFINITY);
  const cut = await runMapshaper<GeoJSON>(`-i lakes.json -clip bbox=${lakeBox.join(',')} -clip land.json`, {
    'lakes.json': areaOf(near),
    'land.json': land,
  });
  const lakes = await joinedAndSimplified(polygonsIn(cut), interval.lakes);
  return areaOf(largestOf(lakes, water.smallestLake, water.mostLakes));
}

/**
 * The wide lower Taedong, from the West Sea Barrage to Pyongyang, from OpenStreetMap.
 *
 * @returns polygons wound for d3-geo, largest first
 */
export async function makeEstuary(): Promise<Area> {
  const parts = largestOf(
    polygonsNear(riverFile, estuaryBox),
    water.smallestEstuaryPart,
    Number.POSITIVE_INFINITY,
  );
  const joined = await joinedAndSimplified(parts, interval.estuary);
  return areaOf(largestOf(joined, water.smallestEstuaryPart, Number.POSITIVE_INFINITY));
}
