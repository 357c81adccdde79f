/** Several lines of text as one block: charts without a label placer write what does not fit on one line with it. */
import type { Mark, Point } from '../marks/mark.ts';
import { LINE, textMark, wrapText } from './parts.ts';
import type { TextStyle } from './parts.ts';
import { textWidth } from './text.ts';
import type { Face } from './text.ts';

/** How a block is set. */
export interface BlockStyle extends TextStyle {
  /** The width at which lines break, in units of the frame. */
  readonly width: number;
  /**
   * Where the point lies: on the block's upper edge, in its middle, on its lower edge, or on the base line of its first or
   * last line.
   */
  readonly hang?: 'top' | 'middle' | 'bottom' | 'first' | 'last';
  /** The face that the class gives it; the regular label face when left out. */
  readonly face?: Face;
}

/** From the middle of a line of text down to its base line, as a share of the font size. */
const MIDDLE = 0.34;

/**
 * How high a block is.
 * @param lines number of lines
 * @param size font size in units of the frame
 * @returns its height in units of the frame
 */
export function blockHeight(lines: number, size: number): number {
  return lines * size * LINE.height;
}

/** How far the width is taken back in one try, in units of the frame. */
const LESS = 2;

/**
 * Breaks a text into as few lines as fit a width, and these into lines of about the same length.
 * @param words the text
 * @param face the face it is set in
 * @param size font size in units of the frame
 * @param width the width to fit, in units of the frame
 * @returns the lines
 */
export function balanced(words: string, face: Face, size: number, width: number): string[] {
  let lines = wrapText(words, face, size, width);
  for (let less = width - LESS; less > 0; less -= LESS) {
    const narrower = wrapText(words, face, size, less);
    if (narrower.length > lines.length || narrower.some((line) => textWidth(line, face, size) > less)) break;
    lines = narrower;
  }
  return lines;
}

/**
 * A text broken into lines, one mark for each.
 * @param key identity of the first line; the others are `<key>-1`, `<key>-2` and so on
 * @param words the text
 * @param at the point that the block hangs on
 * @param style how it is set
 * @returns the marks, from the first line to the last
 */
export function textBlock(key: string, words: string, at: Point, style: BlockStyle): Mark[] {
  const { width, hang = 'middle', face = 'label-400', ...line } = style;
  const lines = balanced(words, face, style.size, width);
  const height = blockHeight(lines.length, style.size);
  // From the upper edge of a line down to its base line.
  const base = style.size * (LINE.height / 2 + MIDDLE);
  const last = height - style.size * LINE.height + base;
  const top = at[1] - { top: 0, middle: height / 2, bottom: height, first: base, last }[hang];
  return lines.map((text, index) => {
    const middle = top + (index + 0.5) * style.size * LINE.height;
    return textMark(index === 0 ? key : `${key}-${index}`, text, [at[0], middle + style.size * MIDDLE], line);
  });
}
