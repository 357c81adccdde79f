/** Draws at most once per frame, however many events a frame brings: two fingers bring two, fast mice many. */

/** When something is drawn. */
export interface PerFrame {
  /** Draws with the next frame, once for all requests before it. */
  readonly request: () => void;
  /** Draws at once, which answers all requests so far. */
  readonly now: () => void;
  /** Forgets the requests so far. */
  readonly cancel: () => void;
}

/**
 * Spaces out drawing.
 * @param draw draws the state of the moment
 * @returns asks for it
 */
export function perFrame(draw: () => void): PerFrame {
  let frame: number | undefined;
  const cancel = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  return {
    request: () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        draw();
      });
    },
    now: () => {
      cancel();
      draw();
    },
    cancel,
  };
}
