/** What a reader may choose, and how it is written down: pure. */

/** How a reader wants to read. */
export interface Choices {
  /** `scroll`: all steps beneath each other. `step`: one step at a time. */
  readonly way: 'scroll' | 'step';
  /** Whether pictures move; undefined leaves it to what the device asks for. */
  readonly motion?: 'on' | 'off';
  /** Whether a screen reader is told when the picture changes. */
  readonly announce: boolean;
}

/** What holds before anything is chosen. */
export const UNCHOSEN: Choices = { way: 'scroll', announce: false };

/**
 * Reads choices that were written down.
 * @param text what storage holds; whatever is wrong in it counts as not chosen
 * @returns the choices
 */
export function readChoices(text: string | null): Choices {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    return UNCHOSEN;
  }
  if (typeof kept !== 'object' || kept === null) return UNCHOSEN;
  const { way, motion, announce } = kept as Record<string, unknown>;
  return {
    way: way === 'step' ? 'step' : 'scroll',
    ...((motion === 'on' || motion === 'off') && { motion }),
    announce: announce === true,
  };
}

/**
 * Writes choices down.
 * @param choices the choices
 * @returns text for storage
 */
export function writeChoices(choices: Choices): string {
  return JSON.stringify(choices);
}
