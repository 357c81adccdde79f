import type { Position } from 'geojson';
import { isInRing, latOf, outsideBy } from './geometry.ts';
import { detailBox, interval, koreaRegion, rampWidth, smallestLand, southOf } from './settings.ts';
import type { LonLat } from './types.ts';

/** The four levels of detail of the land. */
export type Zone = 'detail' | 'north' | 'south' | 'elsewhere';

/** The zone a place belongs to. */
export function zoneAt(place: Position | LonLat): Zone {
  if (outsideBy(place, detailBox) === 0) return 'detail';
  if (!isInRing(place, koreaRegion)) return 'elsewhere';
  return latOf(place) >= southOf ? 'north' : 'south';
}

/**
 * Simplification interval of the coast at a place, metres: fine in the detail box, growing over the
 * ramp around it to the coarse interval of the zone, so that no step shows at the box edge.
 */
export function coastInterval(place: Position | LonLat): number {
  const zone = zoneAt(place);
  if (zone === 'detail') return interval.detail;
  const share = Math.min(1, outsideBy(place, detailBox) / rampWidth);
  return interval.detail + share * (interval[zone] - interval.detail);
}

/** The smallest polygon kept at a place, square kilometres. */
export function smallestLandAt(place: Position | LonLat): number {
  return smallestLand[zoneAt(place)];
}
