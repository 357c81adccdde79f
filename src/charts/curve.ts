/** Smooth lines of schematic pictures. */
import type { Point } from '../marks/mark.ts';

/** Vertices per stretch between two stops; enough that no corner is seen at the largest size of a picture. */
const STRETCH = 7;

/**
 * A smooth line through given points: a Catmull-Rom spline.
 * @param stops the points that it passes exactly
 * @returns its vertices; always seven for each stretch, and the last stop
 */
export function curve(stops: readonly Point[]): Point[] {
  const vertices = stops.slice(0, -1).flatMap((from, index) => {
    const to = stops[index + 1] ?? from;
    const before = stops[index - 1] ?? from;
    const after = stops[index + 2] ?? to;
    const blend = (axis: 0 | 1, t: number): number => {
      const [p, q, r, s] = [before[axis], from[axis], to[axis], after[axis]];
      return (
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t ** 2 + (3 * q - p - 3 * r + s) * t ** 3)
      );
    };
    return Array.from({ length: STRETCH }, (_, step): Point => {
      const t = step / STRETCH;
      return [blend(0, t), blend(1, t)];
    });
  });
  const end = stops.at(-1);
  return end ? [...vertices, end] : vertices;
}
