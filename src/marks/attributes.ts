/** From a mark to the attributes of its element: the one place where both halves of the site agree. */
import { framePoints } from './camera.ts';
import type { Camera, Frame, Mark, Point } from './mark.ts';

/**
 * Writes a number the way attributes hold it.
 * @param value any finite number
 * @returns at most two decimals, no trailing zeros, no negative zero
 */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/**
 * Writes vertices as path data.
 * @param points in units of the frame
 * @returns the value of a `d` attribute
 */
export function pathData(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${number(x)},${number(y)}`).join('');
}

/**
 * The attributes that place a mark; its points alone decide.
 * @param points the mark’s points in units of the frame
 * @returns `d` for a path with vertices, `transform` for a mark at one point, nothing for fixed geometry
 */
export function placing(points: readonly Point[]): Record<string, string> {
  const [first] = points;
  if (first === undefined) return {};
  if (points.length > 1) return { d: pathData(points) };
  return { transform: `translate(${number(first[0])},${number(first[1])})` };
}

/**
 * All attributes of a finished mark, as the page holds them once nothing moves.
 * @param mark the mark
 * @param camera the picture's camera
 * @param frame the picture's frame
 * @returns attribute names and values, in a fixed order
 */
export function finishedAttributes(
  mark: Mark,
  camera: Camera | undefined,
  frame: Frame,
): Record<string, string> {
  const attributes: Record<string, string> = { 'data-key': mark.key, class: mark.class };
  if (mark.by !== undefined) attributes['data-by'] = mark.by;
  for (const [name, value] of Object.entries(mark.attrs ?? {})) {
    attributes[name] = typeof value === 'number' ? number(value) : value;
  }
  Object.assign(attributes, placing(framePoints(mark, camera, frame)));
  if (mark.opacity !== undefined && mark.opacity !== 1) attributes.opacity = number(mark.opacity);
  return attributes;
}
