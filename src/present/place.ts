/** Where a talk is: which slide, and whether the screen is black. Pure. */

/** Where a talk is. */
export interface Place {
  /** Id of the slide's step. */
  readonly step: string;
  /** Whether the screen is black. */
  readonly blank: boolean;
}

/** What changes the place. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'close';

/**
 * The place after a move. Whoever moves wants to see the slide, so every move but `blank` ends a black screen.
 * @param place where the talk is
 * @param move what is asked for
 * @param steps ids of all slides in order; at least one
 * @returns the new place; the ends of the row are not passed
 */
export function after(place: Place, move: Move, steps: readonly string[]): Place {
  if (move === 'blank') return { ...place, blank: !place.blank };
  const last = steps.length - 1;
  const now = steps.indexOf(place.step);
  const index = { next: now + 1, previous: now - 1, first: 0, last, close: now }[move];
  return { step: steps[Math.min(last, Math.max(0, index))] ?? place.step, blank: false };
}

/**
 * The id that an address names.
 * @param hash `location.hash`
 * @returns the id; empty when there is none or it cannot be decoded
 */
export function idOfHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
