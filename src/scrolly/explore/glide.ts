/** Moves the camera over a while, or at once where less motion is asked for. */
import { easeCubicInOut } from 'd3-ease';
import { interpolateZoom } from 'd3-interpolate';

import type { Camera } from '../../marks/mark.ts';

/** How long a move takes, in milliseconds. */
const DURATION = 550;

/** A camera that can be moved. */
export interface Glider {
  /** Goes to a camera; ends a move that is under way. */
  readonly to: (goal: Camera) => void;
  /** Ends a move where it is. */
  readonly stop: () => void;
}

/**
 * Makes a glider.
 * @param now the camera of the moment
 * @param show is told every camera on the way, and whether it is the last one, which is the goal itself
 * @returns the glider
 */
export function makeGlider(now: () => Camera, show: (camera: Camera, last: boolean) => void): Glider {
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
  };
  return {
    stop,
    to: (goal) => {
      stop();
      // The reader's own choice counts for more than the device's.
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'off' : 'on';
      if ((document.documentElement.dataset.motion ?? still) === 'off') {
        show(goal, true);
        return;
      }
      const from = now();
      const zoom = interpolateZoom([from.x, from.y, from.width], [goal.x, goal.y, goal.width]);
      let start: number | undefined;
      const step = (time: number): void => {
        start ??= time;
        const t = (time - start) / DURATION;
        if (t >= 1) {
          show(goal, true);
          return;
        }
        const [x, y, width] = zoom(easeCubicInOut(t));
        show({ x, y, width }, false);
        frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
  };
}
