import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { fail } from './fail.ts';
import { polygonsOf } from './geometry.ts';
import type { Rings } from './types.ts';

/** A topology whose objects may carry any properties, as topojson-server makes them. */
export type AnyTopology = Topology<Objects<GeoJsonProperties>>;

/** One object of such a topology. */
export type AnyObject = GeometryObject<GeoJsonProperties>;

/**
 * The features of one object, decoded to degrees.
 *
 * @throws Error when the topology has no such object
 */
export function featuresOf(topology: AnyTopology, name: string): Feature[] {
  const object = topology.objects[name] ?? fail(`There is no object "${name}".`);
  const decoded = feature(topology as Topology, object as GeometryObject) as Feature | FeatureCollection;
  return decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
}

/** The geometries of one object, decoded to degrees. */
export function geometriesOf(topology: AnyTopology, name: string): Geometry[] {
  return featuresOf(topology, name).map((f) => f.geometry);
}

/** The polygons of one object without the rings that simplification has flattened; of any winding. */
export function polygonsOfObject(topology: AnyTopology, name: string): Rings[] {
  return geometriesOf(topology, name)
    .filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon')
    .flatMap(polygonsOf)
    .filter(([outer]) => outer !== undefined && outer.length >= 4)
    .map((rings) => rings.filter((ring) => ring.length >= 4));
}
