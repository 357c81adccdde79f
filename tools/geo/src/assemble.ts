import type { FeatureCollection, LineString, MultiLineString, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { notes, notice, sources } from './credits.ts';
import type { RiverName } from './rivers.ts';
import { quantization } from './settings.ts';
import type { Area } from './types.ts';

/** Every layer of the output under its name. */
export interface Layers {
  readonly land: Area;
  readonly borders: MultiLineString;
  readonly provinces: MultiLineString;
  readonly 'south-pyongan': Polygon;
  readonly pyongyang: Polygon;
  readonly lakes: Area;
  readonly estuary: Area;
  readonly rivers: FeatureCollection<LineString, RiverName>;
}

/**
 * The output file: one quantised TopoJSON with its notice, sources and notes.
 *
 * @param layers wound for d3-geo, degrees
 * @returns text that is the same for the same layers
 */
export function outputText(layers: Layers): string {
  const { type, bbox, transform, objects, arcs } = topology({ ...layers }, quantization);
  return `${JSON.stringify({ type, notice, sources, notes, bbox, transform, objects, arcs })}\n`;
}
