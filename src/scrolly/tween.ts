/** What lies between two pictures: the pose of every mark at each moment of a move. No DOM. */
import { interpolateZoom } from 'd3-interpolate';

import { framePoints, throughCamera } from '../marks/camera.ts';
import type { Camera, Frame, Mark, Picture, Point } from '../marks/mark.ts';

/** A mark on its way. */
export interface Pose {
  /** The mark as the picture that it belongs to describes it. */
  readonly mark: Mark;
  /** Its points in units of the frame, shift and all. */
  readonly points: readonly Point[];
  /** The part of its points that is shift. */
  readonly shift: Point;
  /** Whether its points follow from the camera alone; not so while it travels between the map and a diagram. */
  readonly mapped: boolean;
  /** Its numeric attributes. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly opacity: number;
  /** True once the mark is only on its way out. */
  readonly leaving: boolean;
}

/** Everything that is shown at one moment. */
export interface Moment {
  readonly camera: Camera | undefined;
  readonly poses: ReadonlyMap<string, Pose>;
}

/** Opacity of leaving and of arriving marks: first the old goes, then the new comes. */
const LEAVE_BY = 0.45;
const ARRIVE_FROM = 0.35;

/** Milliseconds that a move takes at least and at most. */
const DURATION = { least: 900, most: 2000 } as const;

/** Milliseconds of a move between the map and a picture without a map: long enough to see the map straighten. */
const UNFOLDING = 1500;

/** The numbers among a mark's attributes. */
function numbersOf(mark: Mark): Record<string, number> {
  return Object.fromEntries(
    Object.entries(mark.attrs ?? {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  );
}

/**
 * A finished picture as a moment.
 * @param picture the picture
 * @param frame its frame
 * @returns the moment at which nothing moves
 */
export function atRest(picture: Picture, frame: Frame): Moment {
  return {
    camera: picture.camera,
    poses: new Map(
      picture.marks.map((mark) => [
        mark.key,
        {
          mark,
          points: framePoints(mark, picture.camera, frame),
          shift: mark.shift ?? [0, 0],
          mapped: mark.space === 'map',
          numbers: numbersOf(mark),
          opacity: mark.opacity ?? 1,
          leaving: false,
        },
      ]),
    ),
  };
}

/** A straight mix of two numbers. */
const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

/** Moves vertices; paths of unlike length cannot be mixed and switch at once. */
function mixPoints(from: readonly Point[], to: readonly Point[], t: number): readonly Point[] {
  if (from.length !== to.length) return to;
  return to.map(([x, y], index) => {
    const [fromX, fromY] = from[index] ?? [x, y];
    return [mix(fromX, x, t), mix(fromY, y, t)];
  });
}

/** Keeps a share between 0 and 1. */
const share = (value: number): number => Math.min(1, Math.max(0, value));

/** A move from one moment to a picture. */
export interface Move {
  /** Milliseconds of the move itself. */
  readonly duration: number;
  /** Milliseconds of movements that go on after the move; at least `duration`. */
  readonly whole: number;
  /** The moment at eased time `t` of the move and linear time `late` of what goes on; both from 0 to 1. */
  readonly at: (t: number, late: number) => Moment;
}

/**
 * Plans the move from what is shown, finished or not, to a picture.
 * @param from what is shown now
 * @param picture where to
 * @param frame the frame
 * @returns the move
 */
export function planMove(from: Moment, picture: Picture, frame: Frame): Move {
  const target = atRest(picture, frame);
  const start = from.camera ?? picture.camera;
  const end = picture.camera ?? from.camera;
  const zoom =
    start && end ? interpolateZoom([start.x, start.y, start.width], [end.x, end.y, end.width]) : undefined;
  const cameraAt = (t: number): Camera | undefined => {
    if (!zoom) return undefined;
    const [x, y, width] = zoom(t);
    return { x, y, width };
  };
  const unfolds = (from.camera === undefined) !== (picture.camera === undefined);
  const flight = unfolds ? UNFOLDING : (zoom?.duration ?? 0);
  const duration = Math.min(DURATION.most, Math.max(DURATION.least, flight));

  const arriving = (pose: Pose, camera: Camera | undefined, t: number, late: number): Pose => {
    const { mark } = pose;
    const before = from.poses.get(mark.key);
    const origin = mark.origin === undefined || before ? undefined : from.poses.get(mark.origin);
    const home = pose.points;
    const mapped = mark.space === 'map' && camera !== undefined && (before?.mapped ?? true) && !origin;
    let points: readonly Point[] = home;
    let { shift } = pose;
    if (mapped) {
      // On the map the camera moves the mark. What differs besides (a name's side, say) is mixed in frame units.
      const now = framePoints({ ...mark, shift: [0, 0] }, camera, frame);
      const old = before?.shift ?? shift;
      shift = [mix(old[0], shift[0], t), mix(old[1], shift[1], t)];
      const [dx, dy] = shift;
      points = now.map(([x, y]) => [x + dx, y + dy]);
    } else if (before) {
      points = mixPoints(before.points, home, t);
    } else if (origin?.points[0] && home.length === 1) {
      points = mixPoints([origin.points[0]], home, t);
    }
    const numbers = Object.fromEntries(
      Object.entries(pose.numbers).map(([name, value]) => {
        const entered = mark.enter?.[name];
        if (before === undefined && entered !== undefined) return [name, mix(entered, value, late)];
        return [name, mix(before?.numbers[name] ?? value, value, t)];
      }),
    );
    const first = before ? before.opacity : 0;
    const fade = before ? t : share((t - ARRIVE_FROM) / (1 - ARRIVE_FROM));
    return { mark, points, shift, mapped, numbers, opacity: mix(first, pose.opacity, fade), leaving: false };
  };

  const leaving = (pose: Pose, camera: Camera | undefined, t: number): Pose => {
    const { mark } = pose;
    const goal = mark.origin === undefined ? undefined : target.poses.get(mark.origin)?.points[0];
    let { points, mapped } = pose;
    if (goal && points.length === 1) {
      points = mixPoints(points, [goal], share(t / LEAVE_BY));
      // On its way back it has left the map: were it interrupted, the camera would put it back where it came from.
      mapped = false;
    } else if (mapped && camera) {
      const { shift } = pose;
      points = mark.points.map((point) => {
        const [x, y] = throughCamera(point, camera, frame);
        return [x + shift[0], y + shift[1]];
      });
    }
    return { ...pose, points, mapped, opacity: mix(pose.opacity, 0, share(t / LEAVE_BY)), leaving: true };
  };

  return {
    duration,
    whole: Math.max(duration, picture.duration ?? 0),
    at: (t, late) => {
      const camera = cameraAt(t);
      const poses = new Map<string, Pose>();
      for (const [key, pose] of from.poses)
        if (!target.poses.has(key)) poses.set(key, leaving(pose, camera, t));
      for (const [key, pose] of target.poses) poses.set(key, arriving(pose, camera, t, late));
      return { camera, poses };
    },
  };
}
