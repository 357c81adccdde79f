/** What lies under the pointer, a finger or the middle of a tap. Pure. */
import { framePoints } from '../../marks/camera.ts';
import type { Camera, Frame, Mark, Point } from '../../marks/mark.ts';

/**
 * The id of the entry that tells of a mark.
 * @param key the mark's key
 * @returns `place-…` for a dot, `line-…` for a line; undefined for anything else, also for the names of cities and for what
 * sets one off, whose keys end as theirs
 */
export function entryOf(key: string): string | undefined {
  if (/^(?:name|under|chosen|pointed)-/.test(key)) return undefined;
  const [, kind, id] = /^(station|track|road)-(.+)$/.exec(key) ?? [];
  if (id !== undefined) return kind === 'station' ? `place-${id}` : `line-${id}`;
  return key.endsWith('-city') ? `place-${key}` : undefined;
}

/** The distance from a point to a stretch between two points. */
function toStretch([x, y]: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

/**
 * Finds what a reader means by a point: the nearest dot in reach, else the nearest line.
 * @param marks the picture's marks
 * @param camera where the map is looked at from
 * @param frame the map's box
 * @param at the point, in CSS pixels of the frame
 * @param reach how far off a dot's middle the point may be, in CSS pixels; lines are half as easy to hit
 * @returns the mark; undefined where there is nothing
 */
export function pick(
  marks: readonly Mark[],
  camera: Camera,
  frame: Frame,
  at: Point,
  reach: number,
): Mark | undefined {
  let found: Mark | undefined;
  let nearest = reach;
  const consider = (mark: Mark, distance: number): void => {
    // What is painted later wins a tie: a city over its own station.
    if (distance > nearest) return;
    found = mark;
    nearest = distance;
  };
  const known = marks.filter(({ key }) => entryOf(key) !== undefined);
  for (const mark of known.filter(({ tag }) => tag === 'circle')) {
    const [point] = framePoints(mark, camera, frame);
    if (point) consider(mark, Math.hypot(point[0] - at[0], point[1] - at[1]));
  }
  if (found) return found;
  nearest = reach / 2 + 2;
  for (const mark of known.filter(({ tag }) => tag === 'path')) {
    const points = framePoints(mark, camera, frame);
    points.slice(1).forEach((to, index) => {
      consider(mark, toStretch(at, points[index] ?? to, to));
    });
  }
  return found;
}
