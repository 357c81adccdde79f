/** Boxes in the picture: how much two share, how far a point is from one. All of one unit; which, is the caller's. */
import type { Point } from './mark.ts';

/** A box; x and y are its upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How much two boxes share.
 * @param a a box
 * @param b another
 * @returns the shared area, in square units; 0 when they only touch
 */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Grows a box on all sides.
 * @param box the box
 * @param by how far each side moves
 * @returns the larger box
 */
export function grown(box: Rect, by: number): Rect {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/**
 * The square around a point.
 * @param at the middle
 * @param radius half its side
 * @returns the box
 */
export function boxAround(at: Point, radius: number): Rect {
  return { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius };
}

/**
 * How far a point is from a box.
 * @param point the point
 * @param box the box
 * @returns the shortest distance; 0 inside the box
 */
export function distance([x, y]: Point, box: Rect): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}
