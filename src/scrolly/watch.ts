/**
 * Tells when the reader may have come to another step. scrollama decides when to look; what is active is always taken
 * from where the steps are, so that no path through the page can leave a wrong step behind.
 */
import scrollama from 'scrollama';

import { activeIndex, progressInto, triggerLine } from './active-step.ts';
import type { ReadingWindow } from './active-step.ts';

/** Where the reader is. */
export interface Position {
  /** The active step. */
  readonly step: HTMLElement;
  /** How far into it, from 0 to 1. */
  readonly progress: number;
}

/** A running watch. */
export interface Watch {
  /** Looks again at once, for example after the layout has changed. */
  readonly look: () => void;
}

/** What a watch needs to know of the page. */
interface WatchOptions {
  /** The steps, in reading order. */
  readonly steps: readonly HTMLElement[];
  /** The part of the window in which prose is read, now. */
  readonly reading: () => ReadingWindow;
  /** Told the position after every look; called at most once a frame. */
  readonly onPosition: (position: Position) => void;
}

/**
 * Watches the reader's way through the steps.
 * @param options the steps, the reading window and who is told
 * @returns the running watch
 */
export function watchSteps({ steps, reading, onPosition }: WatchOptions): Watch {
  let frame = 0;
  let scroller: ReturnType<typeof scrollama> | undefined;
  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!scroller) {
      const offset = `${Math.round(triggerLine(reading()))}px`;
      scroller = scrollama();
      scroller.setup({ step: steps, offset }).onStepEnter(lookSoon).onStepExit(lookSoon);
    }
    const area = reading();
    // Who goes step by step sees one; the others have no box.
    const seen = steps.filter((step) => step.offsetParent !== null);
    const boxes = seen.map((step) => step.getBoundingClientRect());
    const found = activeIndex(boxes, triggerLine(area));
    const box = boxes[found];
    const step = seen[found];
    if (box && step) onPosition({ step, progress: progressInto(box, area) });
  };
  const lookSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  // scrollama 3.2.0 keeps pixel margins from when it was set up: a phone's toolbar that collapses leaves it naming wrong
  // steps (https://github.com/russellsamora/scrollama/issues/145). So it is set up anew whenever the window changes;
  // with the next look, because its own observers, made inside a callback of this one, would be told of in a round of their
  // own, which browsers report as an error.
  const again = (): void => {
    scroller?.destroy();
    scroller = undefined;
    lookSoon();
  };
  new ResizeObserver(again).observe(document.documentElement);
  const events: readonly (readonly [EventTarget, string, () => void])[] = [
    [window, 'resize', again],
    ...(window.visualViewport ? ([[window.visualViewport, 'resize', again]] as const) : []),
    [window, 'hashchange', lookSoon],
    [window, 'pageshow', lookSoon],
    // Progress inside a step needs every frame of scrolling; the look is one read of a few boxes.
    [window, 'scroll', lookSoon],
  ];
  for (const [target, name, listener] of events) target.addEventListener(name, listener, { passive: true });
  look();

  return { look };
}
