/** Finished pictures as SVG text, for the page as it is built. */
import { finishedAttributes } from './attributes.ts';
import { cameraTransform } from './camera.ts';
import { LAYERS } from './mark.ts';
import type { Frame, Mark, Picture } from './mark.ts';

/**
 * Makes text safe inside markup and inside double-quoted attributes.
 * @param text any text
 * @returns the text with the four characters that markup reserves written as entities
 */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * One mark as an SVG element.
 * @param mark the mark
 * @param picture the picture that it belongs to, for the camera
 * @param frame the picture's frame
 * @returns the element as text
 */
export function markToSvg(mark: Mark, picture: Picture, frame: Frame): string {
  const attributes = Object.entries(finishedAttributes(mark, picture.camera, frame))
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  return `<${mark.tag}${attributes}>${escapeMarkup(mark.text ?? '')}</${mark.tag}>`;
}

/**
 * The inside of a finished picture: one group per layer, all layers always there.
 * @param picture the picture
 * @param frame its frame
 * @returns the groups as text, to stand inside an `svg` element of the frame's size
 */
export function pictureToSvg(picture: Picture, frame: Frame): string {
  return LAYERS.map((layer) => {
    const inside = picture.marks
      .filter((mark) => mark.layer === layer)
      .map((mark) => markToSvg(mark, picture, frame))
      .join('');
    const transform =
      layer === 'ground' && picture.camera ? ` transform="${cameraTransform(picture.camera, frame)}"` : '';
    return `<g data-layer="${layer}"${transform}>${inside}</g>`;
  }).join('');
}
