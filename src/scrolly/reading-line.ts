/** Keeps the line that the reader has before their eyes where it is while the page changes its layout. */
import type { ReadingWindow } from './active-step.ts';

/**
 * The part of the window in which prose is read. The style sheet says where it starts: links to steps land there too.
 * @param step any step
 * @returns its edges now
 */
export function readingWindow(step: Element): ReadingWindow {
  const margin = Number.parseFloat(getComputedStyle(step).scrollMarginTop);
  return { top: Number.isFinite(margin) ? margin : 0, bottom: innerHeight };
}

/**
 * Changes the layout and scrolls so that the prose at a height of the window stays there.
 * @param line the height, in CSS pixels from the top of the window
 * @param change does the change; returns how much higher than before the line is to stand, in CSS pixels
 */
export function keepLine(line: number, change: () => number): void {
  const height = (element: Element): number => element.getBoundingClientRect().top;
  // What is not displayed has no box, and would seem to stand at the top.
  const read = [...document.querySelectorAll('.words > *')].findLast(
    (element) => element.getClientRects().length > 0 && height(element) <= line,
  );
  const before = read ? height(read) : 0;
  const shift = change();
  if (read) scrollBy({ top: height(read) - before + shift, behavior: 'instant' });
}

/**
 * Keeps what the reader opens beneath a step where they pressed it: beside the picture text is centred, so that it would
 * move up by half of what opens.
 */
export function keepWhatOpens(): void {
  document.addEventListener('click', ({ target }) => {
    const summary = target instanceof Element ? target.closest('.step summary') : null;
    if (!summary) return;
    const { top } = summary.getBoundingClientRect();
    requestAnimationFrame(() => {
      scrollBy({ top: summary.getBoundingClientRect().top - top, behavior: 'instant' });
    });
  });
}
