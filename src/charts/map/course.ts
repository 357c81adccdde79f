/** The course of a line on the map: smooth between stations whose positions are known, and schematic there. */
import type { Point } from '../../marks/mark.ts';
import type { Line } from '../../schemas/line.ts';
import type { Place } from '../../schemas/place.ts';
import type { Story } from '../../story/story.ts';
import { toMap, UNITS_PER_KM } from './projection.ts';

/** Vertices per stretch between two stations. All charts use the same number, so that lines can turn into diagrams. */
export const VERTICES_PER_STRETCH = 5;

/** How far the motorway is drawn beside the railway whose valley it follows. A drawing aid, not a measured distance. */
const MOTORWAY_OFFSET = 1.1 * UNITS_PER_KM;

/**
 * The located stations of a line, in order.
 * @param line a line
 * @param story the content, for the places
 * @returns the places
 */
export function locatedStations(line: Line, story: Story): Place[] {
  return line.stations.flatMap(({ place }) => {
    const found = place === undefined ? undefined : story.places.get(place);
    return found ? [found] : [];
  });
}

/** One point of a uniform Catmull-Rom spline through b and c. */
function spline(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const blend = (p: number, q: number, r: number, s: number): number =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t ** 2 + (3 * q - p - 3 * r + s) * t ** 3);
  return [blend(a[0], b[0], c[0], d[0]), blend(a[1], b[1], c[1], d[1])];
}

/** Weakens the spline: a full one overshoots where stations are unevenly spaced. */
function between(straight: Point, curved: Point): Point {
  return [straight[0] * 0.45 + curved[0] * 0.55, straight[1] * 0.45 + curved[1] * 0.55];
}

/**
 * Runs a gently curved path through given points.
 * @param stops the points that it passes exactly
 * @returns vertices per stretch, and the last stop
 */
export function smooth(stops: readonly Point[]): Point[] {
  const vertices: Point[] = [];
  stops.slice(0, -1).forEach((from, index) => {
    const to = stops[index + 1] ?? from;
    const before = stops[index - 1] ?? from;
    const after = stops[index + 2] ?? to;
    for (let step = 0; step < VERTICES_PER_STRETCH; step += 1) {
      const t = step / VERTICES_PER_STRETCH;
      const straight: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      const [x, y] = between(straight, spline(before, from, to, after, t));
      vertices.push([Math.round(x), Math.round(y)]);
    }
  });
  const end = stops.at(-1);
  return end ? [...vertices, end] : vertices;
}

/** Moves a path sideways: to the right-hand side of its direction for positive distances. */
function aside(points: readonly Point[], distance: number): Point[] {
  return points.map((point, index) => {
    const from = points[Math.max(0, index - 1)] ?? point;
    const to = points[Math.min(points.length - 1, index + 1)] ?? point;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [Math.round(point[0] - (dy / length) * distance), Math.round(point[1] + (dx / length) * distance)];
  });
}

/**
 * The course of a line.
 * @param line a railway or motorway
 * @param story the content, for the places
 * @returns its vertices in map units
 */
export function courseOf(line: Line, story: Story): Point[] {
  const stops = locatedStations(line, story).map(({ lon, lat }) => toMap(lon, lat));
  const course = smooth(stops);
  return line.kind === 'motorway' ? aside(course, MOTORWAY_OFFSET) : course;
}
