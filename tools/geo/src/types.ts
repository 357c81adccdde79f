import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A box in degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** One polygon as coordinate rings, outer ring first. */
export type Rings = Position[][];

/** Polygons as mapshaper and GeoJSON name them. */
export type Area = Polygon | MultiPolygon;

/** One polygon feature. */
export type AreaFeature = Feature<Area>;

/** Several polygon features. */
export type AreaCollection = FeatureCollection<Area>;

/** Several lines as one geometry. */
export type Lines = MultiLineString;

/** A place on the map: longitude and latitude, degrees, WGS84. */
export type LonLat = readonly [lon: number, lat: number];
