import type { GeoJSON, Polygon } from 'geojson';
import { fail } from './fail.ts';
import { areaOf, polygonsOf, squareKm, woundForD3 } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { type Provinces, onlyPolygon, provinceOf } from './provinces.ts';
import { codes, detailBox, southPyonganShore } from './settings.ts';
import type { Area, AreaCollection, Rings } from './types.ts';

/** All polygons found in a mapshaper result, which is a feature or geometry collection. */
export function polygonsIn(result: GeoJSON): Rings[] {
  switch (result.type) {
    case 'FeatureCollection':
      return result.features.flatMap((f) => polygonsIn(f));
    case 'Feature':
      return polygonsIn(result.geometry);
    case 'GeometryCollection':
      return result.geometries.flatMap((g) => polygonsIn(g));
    case 'Polygon':
    case 'MultiPolygon':
      return polygonsOf(result).map(woundForD3);
    default:
      return [];
  }
}

/** The largest of several polygons. */
export function largest(polygons: Rings[]): Polygon {
  const sized = polygons.map((coordinates) => ({
    coordinates,
    km2: squareKm({ type: 'Polygon', coordinates }),
  }));
  const [first] = sized.toSorted((a, b) => b.km2 - a.km2);
  return first ? { type: 'Polygon', coordinates: first.coordinates } : fail('No polygon to choose from.');
}

/**
 * South Pyongan with the coast of the land layer: its polygon and the shore beyond it, cut to the land, less every
 * other province.
 *
 * @param land the finished land, wound for d3-geo
 * @param provinces the simplified provinces
 * @returns the mainland part, wound for d3-geo; islands are left out
 */
export async function makeSouthPyongan(land: Area, provinces: Provinces): Promise<Polygon> {
  const own = onlyPolygon(provinceOf(provinces, codes.southPyongan), 'South Pyongan');
  const others: AreaCollection = {
    type: 'FeatureCollection',
    features: provinces.all.filter((f) => f.properties?.code_hasc !== codes.southPyongan),
  };
  const [corner] = southPyonganShore;
  const shore = [...southPyonganShore, corner].map((p) => [...(p ?? [])]);
  const reach = areaOf([woundForD3([shore]), own.coordinates]);
  const united = await runMapshaper<GeoJSON>('-i reach.json -explode -dissolve', { 'reach.json': reach });
  const result = await runMapshaper<GeoJSON>(
    `-i land.json -clip bbox=${detailBox.join(',')} -clip reach.json -erase others.json -explode`,
    { 'land.json': land, 'reach.json': areaOf(polygonsIn(united)), 'others.json': others },
  );
  return largest(polygonsIn(result));
}
