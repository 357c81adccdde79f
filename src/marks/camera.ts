/** The camera: from map units to units of the frame. */
import type { Camera, Frame, Mark, Point } from './mark.ts';

/**
 * How many units of the frame one map unit takes.
 * @param camera where the map is looked at from
 * @param frame the frame it is shown in
 * @returns the scale, in frame units per map unit
 */
export function cameraScale(camera: Camera, frame: Frame): number {
  return frame.width / camera.width;
}

/**
 * Sends one map point through the camera.
 * @param point in map units
 * @param camera where the map is looked at from
 * @param frame the frame it is shown in
 * @returns the point in units of the frame
 */
export function throughCamera(point: Point, camera: Camera, frame: Frame): Point {
  const scale = cameraScale(camera, frame);
  return [(point[0] - camera.x) * scale + frame.width / 2, (point[1] - camera.y) * scale + frame.height / 2];
}

/**
 * The transform that puts the ground layer under the camera.
 * @param camera where the map is looked at from
 * @param frame the frame it is shown in
 * @returns the value of an SVG `transform` attribute
 */
export function cameraTransform(camera: Camera, frame: Frame): string {
  const scale = cameraScale(camera, frame);
  const x = frame.width / 2 - camera.x * scale;
  const y = frame.height / 2 - camera.y * scale;
  return `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale.toFixed(5)})`;
}

/**
 * The points of a mark in units of the frame.
 * @param mark any mark
 * @param camera where the map is looked at from; needed for marks in map space
 * @param frame the frame it is shown in
 * @returns its points after camera and shift
 * @throws Error when a mark lies on the map and the picture has no camera
 */
export function framePoints(mark: Mark, camera: Camera | undefined, frame: Frame): Point[] {
  const [dx, dy] = mark.shift ?? [0, 0];
  return mark.points.map((point) => {
    if (mark.space === 'frame') return [point[0] + dx, point[1] + dy];
    if (camera === undefined)
      throw new Error(`mark "${mark.key}" lies on the map, but the picture has no camera`);
    const [x, y] = throughCamera(point, camera, frame);
    return [x + dx, y + dy];
  });
}
