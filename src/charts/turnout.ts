/** Gentle curves as vertices, because marks know only straight pieces. */
import type { Point } from '../marks/mark.ts';

/** Vertices of a curve: enough to look smooth at the sizes of the frames, few enough to cost little. */
const VERTICES = 24;

/**
 * A turnout: a curve that leaves one point level and arrives level at another, as a railway line does that changes over
 * to another one.
 * @param from where it starts
 * @param to where it ends
 * @returns its vertices, both ends among them; always the same number
 */
export function turnout(from: Point, to: Point): Point[] {
  return Array.from({ length: VERTICES }, (_, index) => alongTurnout(from, to, index / (VERTICES - 1)));
}

/**
 * A point of a turnout.
 * @param from where it starts
 * @param to where it ends
 * @param t from 0 at its start to 1 at its end
 * @returns the point
 */
export function alongTurnout(from: Point, to: Point, t: number): Point {
  // The cubic whose two inner points lie half way across, level with the ends.
  const across = 1.5 * t * (1 - t) + t * t * t;
  const down = 3 * t * t * (1 - t) + t * t * t;
  return [from[0] + (to[0] - from[0]) * across, from[1] + (to[1] - from[1]) * down];
}

/**
 * A part of a circle.
 * @param middle the circle's middle
 * @param radius its radius
 * @param from angle of the first end in degrees, clockwise from the right
 * @param to angle of the last end
 * @returns its vertices, both ends among them
 */
export function arc(middle: Point, radius: number, from: number, to: number): Point[] {
  return Array.from({ length: VERTICES }, (_, index) =>
    onCircle(middle, radius, from + ((to - from) * index) / (VERTICES - 1)),
  );
}

/**
 * A point of a circle.
 * @param middle the circle's middle
 * @param radius its radius
 * @param angle in degrees, clockwise from the right
 * @returns the point
 */
export function onCircle(middle: Point, radius: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180;
  return [middle[0] + radius * Math.cos(turn), middle[1] + radius * Math.sin(turn)];
}
