/** Moves of the camera that readers steer themselves. Pure arithmetic; the frame is the map's own box in CSS pixels. */
import { cameraScale } from '../../marks/camera.ts';
import type { Camera, Frame, Point } from '../../marks/mark.ts';
import type { Extent } from '../../marks/sheet.ts';

/** The least that the shorter side of the map shows, in map units: 24 km, because many points are good to 2 km only. */
const LEAST_SIDE = 240;

/** How much farther than everything that is drawn the reader may go; a panel over the map needs that room. */
const BEYOND = 1.9;

/** Room to keep free at the sides of the frame, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing to keep free. */
export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The camera that shows a box as large as it goes.
 * @param box in map units
 * @param frame the map's box
 * @param insets room to keep free
 * @returns the camera, not yet clamped
 */
export function cameraHolding(box: Extent, frame: Frame, insets: Insets): Camera {
  const width = Math.max(1, frame.width - insets.left - insets.right);
  const height = Math.max(1, frame.height - insets.top - insets.bottom);
  const scale = Math.max(
    frame.width / 1e6,
    Math.min(width / Math.max(1, box.east - box.west), height / Math.max(1, box.south - box.north)),
  );
  return {
    x: (box.west + box.east) / 2 + (insets.right - insets.left) / 2 / scale,
    y: (box.north + box.south) / 2 + (insets.bottom - insets.top) / 2 / scale,
    width: frame.width / scale,
  };
}

/**
 * Keeps a camera where there is something to see: never much farther than the whole extent, never nearer than the positions
 * are exact, and its middle inside the extent.
 * @param camera the wish
 * @param frame the map's box
 * @param extent everything that is drawn
 * @returns the nearest camera that is allowed
 */
export function clampCamera(camera: Camera, frame: Frame, extent: Extent): Camera {
  const most = BEYOND * cameraHolding(extent, frame, NO_INSETS).width;
  const least = LEAST_SIDE * Math.max(1, frame.width / frame.height);
  const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
  return {
    x: between(camera.x, extent.west, extent.east),
    y: between(camera.y, extent.north, extent.south),
    width: between(camera.width, Math.min(least, most), most),
  };
}

/**
 * Moves the map under the reader's hand.
 * @param camera the camera before
 * @param frame the map's box
 * @param by how far the map moves, in CSS pixels
 * @returns the camera after
 */
export function panBy(camera: Camera, frame: Frame, [dx, dy]: Point): Camera {
  const scale = cameraScale(camera, frame);
  return { ...camera, x: camera.x - dx / scale, y: camera.y - dy / scale };
}

/**
 * Zooms so that one point of the map stays where it is.
 * @param camera the camera before
 * @param frame the map's box
 * @param at the point, in CSS pixels of the frame
 * @param factor above 1 goes nearer
 * @param extent for the nearest and the farthest camera
 * @returns the camera after; clamped
 */
export function zoomAbout(camera: Camera, frame: Frame, at: Point, factor: number, extent: Extent): Camera {
  const { width } = clampCamera({ ...camera, width: camera.width / factor }, frame, extent);
  const shrink = (camera.width - width) / frame.width;
  return clampCamera(
    {
      x: camera.x + (at[0] - frame.width / 2) * shrink,
      y: camera.y + (at[1] - frame.height / 2) * shrink,
      width,
    },
    frame,
    extent,
  );
}

/**
 * Follows two fingers: what lay between them stays between them.
 * @param camera the camera before
 * @param frame the map's box
 * @param before where the two fingers were, in CSS pixels of the frame
 * @param after where they are
 * @param extent for the nearest and the farthest camera
 * @returns the camera after; clamped
 */
export function pinch(
  camera: Camera,
  frame: Frame,
  before: readonly [Point, Point],
  after: readonly [Point, Point],
  extent: Extent,
): Camera {
  const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const apart = ([a, b]: readonly [Point, Point]): number =>
    Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
  const [from, to] = [middle(before), middle(after)];
  const moved = panBy(camera, frame, [to[0] - from[0], to[1] - from[1]]);
  return zoomAbout(moved, frame, to, apart(after) / apart(before), extent);
}

/**
 * What the story's picture shows, read from the transform of its ground.
 * @param transform the attribute, as `cameraTransform` writes it
 * @param width the width of the story's frame in its own units
 * @param height its height
 * @returns the box in map units; undefined when the picture shows no map
 */
export function shownExtent(transform: string | null, width: number, height: number): Extent | undefined {
  const [, left, top, factor] =
    /^translate\((-?[\d.]+),(-?[\d.]+)\) scale\((-?[\d.]+)\)$/.exec(transform ?? '') ?? [];
  const [x, y, scale] = [Number(left), Number(top), Number(factor)];
  if (!(scale > 0)) return undefined;
  return { west: -x / scale, north: -y / scale, east: (width - x) / scale, south: (height - y) / scale };
}
