import type { Position } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { AnyTopology } from './decode.ts';
import { triangleSize } from './geometry.ts';

/** Visvalingam's threshold area is (interval / this) squared, the custom of mapshaper. */
const intervalScale = 0.65;

/**
 * Simplifies every arc of a topology by Visvalingam's method, with an interval that may vary from place to place.
 * Neighbours stay joined, since each shared arc is simplified once; arc ends always stay.
 *
 * @param topology quantised or not; coordinates in degrees
 * @param intervalAt the interval in metres wanted at a place (smaller keeps more)
 * @returns a topology with plain coordinates
 */
export function simplifyBy(topology: AnyTopology, intervalAt: (place: Position) => number): AnyTopology {
  const weighted = presimplify(topology as Topology<Objects>, ([a, b, c]) => {
    const threshold = (intervalAt(b as Position) / intervalScale) ** 2;
    return triangleSize(a as Position, b as Position, c as Position) / threshold;
  });
  return simplify(weighted, 1);
}
