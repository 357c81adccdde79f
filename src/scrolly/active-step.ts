/** Which step is active, and how far the reader is into it: pure functions of where things are on the screen. */

/** The top and bottom edge of a step, in CSS pixels from the top of the window. */
export interface StepBox {
  readonly top: number;
  readonly bottom: number;
}

/** The part of the window in which prose is read, in CSS pixels from the top of the window. */
export interface ReadingWindow {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The line that decides: the middle of the part of the window in which prose is read.
 * @param reading the reading window
 * @returns its middle, in CSS pixels from the top of the window
 */
export function triggerLine(reading: ReadingWindow): number {
  return (reading.top + reading.bottom) / 2;
}

/**
 * The active step. Before the first step it is the first, below the last it is the last, and in a gap between two steps
 * it is the upper one: there is always exactly one, wherever the page is.
 * @param boxes boxes of all steps, in reading order
 * @param line the trigger line, in CSS pixels from the top of the window
 * @returns the index of the active step; 0 for no steps
 */
export function activeIndex(boxes: readonly StepBox[], line: number): number {
  const below = boxes.findIndex(({ top }) => top > line);
  if (below === -1) return Math.max(boxes.length - 1, 0);
  return Math.max(below - 1, 0);
}

/** Share of the way from the line to the top of the reading window after which a step counts as fully entered. */
const ENTERED = 0.85;

/**
 * How far the reader is into a step: 0 when its top crosses the trigger line, 1 well before its top reaches the top of
 * the reading window. A link to the step therefore always lands at 1.
 * @param box the step's box
 * @param reading the reading window
 * @returns progress from 0 to 1
 */
export function progressInto(box: StepBox, reading: ReadingWindow): number {
  const line = triggerLine(reading);
  const way = (line - reading.top) * ENTERED;
  if (way <= 0) return 1;
  return Math.min(1, Math.max(0, (line - box.top) / way));
}
