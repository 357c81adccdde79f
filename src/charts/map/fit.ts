/** Finds the camera for a view: the smallest frame around everything that the view asks for. */
import type { Camera, Frame, Point } from '../../marks/mark.ts';
import type { Story } from '../../story/story.ts';
import { toMap } from './projection.ts';
import type { REGIONS } from './view.ts';

/** A named region as a box of longitudes and latitudes, in degrees. */
interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Boxes of the regions that a view can name; chosen by eye to hold the region, not its legal outline. */
const REGION_BOXES: Readonly<Record<(typeof REGIONS)[number], Box>> = {
  korea: { west: 124.4, east: 130.6, south: 33.3, north: 43.0 },
  'north-west': { west: 124.2, east: 127.6, south: 38.5, north: 40.7 },
  'south-pyongan': { west: 125.25, east: 126.75, south: 38.95, north: 40.0 },
};

/** Room that is kept free of what the camera fits, in units of the frame. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The least width that a camera shows, in map units: 24 km, so that a single place does not fill the frame. */
const LEAST_WIDTH = 240;

/** The corners of a region's box in map units. */
function regionPoints(box: Box): Point[] {
  const middle = (box.west + box.east) / 2;
  return [
    toMap(box.west, box.north),
    toMap(middle, box.north),
    toMap(box.east, box.north),
    toMap(box.west, box.south),
    toMap(middle, box.south),
    toMap(box.east, box.south),
  ];
}

/**
 * All points that one name of `fit` stands for.
 * @param name a region, a place id or a line id
 * @param story the content
 * @returns the points in map units
 * @throws Error when nothing has that name; the content check reports that long before
 */
export function pointsOf(name: string, story: Story): Point[] {
  if (name in REGION_BOXES) return regionPoints(REGION_BOXES[name as keyof typeof REGION_BOXES]);
  const place = story.places.get(name);
  if (place) return [toMap(place.lon, place.lat)];
  const line = story.lines.find(({ id }) => id === name);
  if (!line) throw new Error(`nothing called "${name}" can be fitted`);
  return line.stations.flatMap((station) => {
    const stop = station.place === undefined ? undefined : story.places.get(station.place);
    return stop ? [toMap(stop.lon, stop.lat)] : [];
  });
}

/**
 * The smallest camera that holds all points inside a frame's margins.
 * @param points in map units; at least one
 * @param frame the frame
 * @param margins room to keep free, in units of the frame
 * @returns the camera
 */
export function fitCamera(points: readonly Point[], frame: Frame, margins: Margins): Camera {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const innerWidth = frame.width - margins.left - margins.right;
  const innerHeight = frame.height - margins.top - margins.bottom;
  // Map units per frame unit, whichever side is the tighter one.
  const unit = Math.max((east - west) / innerWidth, (south - north) / innerHeight, LEAST_WIDTH / frame.width);
  return {
    x: (west + east) / 2 + ((margins.right - margins.left) / 2) * unit,
    y: (north + south) / 2 + ((margins.bottom - margins.top) / 2) * unit,
    width: frame.width * unit,
  };
}
