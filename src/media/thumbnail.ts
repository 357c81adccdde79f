/** Thumbnails: the picture of a step, small, for lists of steps. */
import { FRAMES } from '../charts/stage.ts';
import type { Picture } from '../marks/mark.ts';
import { drawFramed } from './drawing.ts';
import type { Pens } from './drawing.ts';
import { element } from './svg.ts';

/** Pixels for each unit of the frame: sharp at up to 162 CSS pixels on screens with two pixels to one. */
const SCALE = 0.9;

/** Size of a thumbnail in pixels. The frame is that for phones, because its shapes are the largest. */
export const THUMBNAIL = {
  width: FRAMES.portrait.width * SCALE,
  height: FRAMES.portrait.height * SCALE,
} as const;

/**
 * Makes a thumbnail as SVG.
 * @param picture the picture in the frame `portrait`
 * @param pens style, typefaces and ground
 * @returns an SVG document of the size `THUMBNAIL`
 */
export function thumbnail(picture: Picture, pens: Pens): string {
  const { definitions, body } = drawFramed(picture, FRAMES.portrait, 'thumbnail', pens);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      ...THUMBNAIL,
      viewBox: `0 0 ${FRAMES.portrait.width} ${FRAMES.portrait.height}`,
    },
    element('defs', {}, definitions) + body,
  );
}
