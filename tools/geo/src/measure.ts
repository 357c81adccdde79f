import { gzipSync } from 'node:zlib';
import type { Geometry, Position } from 'geojson';
import { type AnyObject, type AnyTopology, geometriesOf } from './decode.ts';
import { latOf, lonOf } from './geometry.ts';

/** Size of one object of the output. */
export interface ObjectSize {
  readonly name: string;
  /** Vertices when drawn alone, closing corners included. */
  readonly vertices: number;
  /** Bytes as a TopoJSON of its own. */
  readonly raw: number;
  /** The same after gzip. */
  readonly gzip: number;
}

/** Bytes after gzip at the highest level. */
export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

/** All coordinate lists of a geometry: its lines or rings. */
export function listsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(listsOf);
    default:
      return [];
  }
}

/** The topology cut down to one object and the arcs it uses. */
function alone({ type, bbox, transform, arcs }: AnyTopology, name: string, object: AnyObject): object {
  const used = new Map<number, number>();
  const renumber = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renumber);
    if (typeof value !== 'number') return value;
    const index = value < 0 ? ~value : value;
    if (!used.has(index)) used.set(index, used.size);
    const fresh = used.get(index) ?? 0;
    return value < 0 ? ~fresh : fresh;
  };
  const copy = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => {
        if (key === 'arcs') return [key, renumber(value)];
        if (key === 'geometries') return [key, (value as object[]).map(copy)];
        return [key, value];
      }),
    );
  const copied = copy(object);
  return { type, bbox, transform, objects: { [name]: copied }, arcs: [...used.keys()].map((i) => arcs[i]) };
}

/** Vertices and bytes of every object, in the order of the file. */
export function objectSizes(topology: AnyTopology): ObjectSize[] {
  return Object.entries(topology.objects).map(([name, object]) => {
    const text = JSON.stringify(alone(topology, name, object));
    const lists = geometriesOf(topology, name).flatMap(listsOf);
    const vertices = lists.reduce((sum, list) => sum + list.length, 0);
    return { name, vertices, raw: text.length, gzip: gzipBytes(text) };
  });
}

/** Which side of the line a-b the point p is on: positive, negative or 0. */
const side = (a: Position, b: Position, p: Position): number =>
  Math.sign((lonOf(b) - lonOf(a)) * (latOf(p) - latOf(a)) - (latOf(b) - latOf(a)) * (lonOf(p) - lonOf(a)));

/**
 * Places where two segments of some rings properly cross (touching at a corner does not count).
 *
 * @param rings closed rings, degrees
 * @returns the first corner of the first segment of each crossing
 */
export function crossings(rings: Position[][]): Position[] {
  const segments = rings.flatMap((ring) => ring.slice(1).map((b, i) => [ring[i] as Position, b] as const));
  const found: Position[] = [];
  segments.forEach(([a, b], i) => {
    for (const [c, d] of segments.slice(i + 1)) {
      const apart =
        Math.max(lonOf(a), lonOf(b)) < Math.min(lonOf(c), lonOf(d)) ||
        Math.max(lonOf(c), lonOf(d)) < Math.min(lonOf(a), lonOf(b));
      if (!apart && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found.push(a);
    }
  });
  return found;
}
