/** Which way a finger has swept. Pure. */

/** A point in CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that sweeps less far than this, in CSS pixels, has only touched. */
const LEAST = 48;

/**
 * Tells a sweep from a touch and from scrolling.
 * @param from where the finger came down
 * @param to where it left
 * @returns the move that it asks for; undefined when it was none. Slides follow the finger: to the left is onward
 */
export function swept(from: Point, to: Point): 'next' | 'previous' | undefined {
  const across = to.x - from.x;
  if (Math.abs(across) < LEAST || Math.abs(across) < 1.5 * Math.abs(to.y - from.y)) return undefined;
  return across < 0 ? 'next' : 'previous';
}
