import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { LonLat } from './types.ts';
import { chongchon, taedong } from './waypoints.ts';

/** Which river a line is. */
export interface RiverName {
  readonly id: 'taedong' | 'chongchon';
}

function riverOf(id: RiverName['id'], points: readonly LonLat[]): Feature<LineString, RiverName> {
  return {
    type: 'Feature',
    properties: { id },
    geometry: { type: 'LineString', coordinates: points.map((p) => [...p]) },
  };
}

/** The two rivers as unsmoothed lines from source to mouth, degrees. */
export function makeRivers(): FeatureCollection<LineString, RiverName> {
  return {
    type: 'FeatureCollection',
    features: [riverOf('taedong', taedong), riverOf('chongchon', chongchon)],
  };
}
