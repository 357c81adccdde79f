/** How large a picture is where no style sheet comes: without a size of its own an SVG fills the width of the window. */
import type { Frame } from './mark.ts';

/** In CSS pixels. Small enough for both frames to fit the narrowest phones, because nothing then chooses between them. */
const HEIGHT = 240;

/**
 * The size of a picture without style, in the proportions of its frame. Every style sheet sets width and height anew.
 * @param frame the frame
 * @returns attributes of its `svg` element, in CSS pixels
 */
export function unstyledSize({ width, height }: Frame): { readonly width: number; readonly height: number } {
  return { width: (HEIGHT * width) / height, height: HEIGHT };
}
