/** The geometry of the ground, projected: path data that the page holds once for all its pictures. */
import { geoPath } from 'd3';
import type { GeoPermissibleObjects } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

import data from '../../content/geo/korea.topo.json' with { type: 'json' };
import { pathData } from '../../marks/attributes.ts';
import { smooth } from './course.ts';
import { GROUND } from './ground.ts';
import type { GroundName } from './ground.ts';
import { koreaProjection, toMap } from './projection.ts';

/** One data set that the map is made of, as the map data itself names it. */
export interface MapSource {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly usedFor: string;
  readonly url: string;
}

/** The map data file: a topology with its sources, licence notice and known oddities. */
interface MapData extends Topology {
  readonly sources: readonly MapSource[];
  readonly notice: string;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
}

// The file is checked by tools/geo, which writes it; its type as JSON says less than its real shape.
const topology = data as unknown as MapData;

/** What the map notes page tells: data sets, notice and known oddities, as the data file states them. */
export const mapRecord: Pick<MapData, 'sources' | 'notice' | 'notes'> = topology;

/** Rivers are waypoints in the data; they are smoothed as lines are. */
function riverPath(): string {
  const rivers = feature(topology, topology.objects.rivers as GeometryObject);
  const features = rivers.type === 'FeatureCollection' ? rivers.features : [rivers];
  return features
    .map(({ geometry }) =>
      geometry.type === 'LineString'
        ? pathData(smooth(geometry.coordinates.map(([lon = 0, lat = 0]) => toMap(lon, lat))))
        : '',
    )
    .join('');
}

/**
 * Path data of one layer of the ground.
 * @param name the layer
 * @returns a `d` attribute in whole map units (100 m)
 * @throws Error when the map data has no such object
 */
export function groundPath(name: GroundName): string {
  if (name === 'rivers') return riverPath();
  const object = topology.objects[name];
  if (!object) throw new Error(`the map data has no object "${name}"`);
  const shape = feature(topology, object) as GeoPermissibleObjects;
  return geoPath(koreaProjection()).digits(0)(shape) ?? '';
}

/**
 * All layers of the ground.
 * @returns path data by name, bottom to top
 */
export function groundPaths(): Map<GroundName, string> {
  return new Map(GROUND.map((name) => [name, groundPath(name)]));
}
