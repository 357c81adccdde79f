/** Plays a film in its SVG element: from whatever is shown, finished or not, to the picture of a step. */
import { easeCubicInOut, easeLinear } from 'd3-ease';
import { select } from 'd3-selection';
import 'd3-transition';

import { unpack } from '../marks/film.ts';
import type { Film } from '../marks/film.ts';
import type { Picture } from '../marks/mark.ts';
import { showMoment, showPicture } from './stage.ts';
import { atRest, planMove } from './tween.ts';
import type { Moment } from './tween.ts';

/** Plays one frame's pictures. */
export interface Player {
  /**
   * Goes to a step.
   * @param id the step
   * @param progress how far the reader is into it
   * @param motion false cuts instead of moving
   */
  readonly show: (id: string, progress: number, motion: boolean) => void;
  /** Forgets what is shown, so that the next `show` cuts; for a frame that was out of sight. */
  readonly forget: () => void;
}

/**
 * Makes a player.
 * @param svg the element that holds the picture; the first picture of the film is in it already
 * @param film the pictures
 * @param onSettled told the step's id when its picture has been reached and nothing moves, and `undefined` when it moves
 * @returns the player
 */
export function makePlayer(
  svg: SVGSVGElement,
  film: Film,
  onSettled: (id: string | undefined) => void,
): Player {
  const pictures = unpack(film);
  const { frame } = film;
  let shown: Moment | undefined;
  let goal: string | undefined;
  let moving = false;
  let drawnTo = 1;

  const settle = (id: string, picture: Picture): void => {
    moving = false;
    shown = atRest(picture, frame);
    showPicture(svg, picture, frame, drawnTo);
    onSettled(drawnTo >= 1 ? id : undefined);
  };

  return {
    show: (id, progress, motion) => {
      const picture = pictures.get(id);
      if (!picture) throw new Error(`the film has no step "${id}"`);
      // Without motion nothing is drawn little by little either.
      const wanted = motion ? progress : 1;
      if (id === goal) {
        if (wanted === drawnTo) return;
        drawnTo = wanted;
        if (!moving) settle(id, picture);
        return;
      }
      goal = id;
      drawnTo = wanted;
      const selection = select(svg).interrupt();
      if (!motion || !shown) {
        settle(id, picture);
        return;
      }
      const move = planMove(shown, picture, frame);
      moving = true;
      onSettled(undefined);
      selection
        .transition()
        .duration(move.whole)
        .ease(easeLinear)
        .tween('picture', () => (late) => {
          const t = easeCubicInOut(Math.min(1, (late * move.whole) / move.duration));
          shown = move.at(t, late);
          showMoment(svg, shown, frame, drawnTo);
        })
        .on('end', () => {
          settle(id, picture);
        });
    },
    forget: () => {
      select(svg).interrupt();
      shown = undefined;
      goal = undefined;
      moving = false;
    },
  };
}
