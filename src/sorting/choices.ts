/**
 * Keeps the choices while the tab is open, so that following a link or loading the page anew loses none. Chromium restores
 * ticks when a reader goes back, but not after every reload. Storage may be full, forbidden or changed by hand; then the
 * exercise works as without it.
 */

/** As much of `sessionStorage` as is used here. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Under this name the choices are kept. */
const KEY = 'without-a-pass:sorting';

/**
 * Reads the choices that were kept.
 * @param storage gives the storage; may throw, as browsers do that forbid it
 * @returns the speaker by the id of the claim; empty when nothing can be read
 */
export function readChoices(storage: () => ChoiceStorage): ReadonlyMap<string, string> {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return new Map();
    return new Map(
      Object.entries(kept).flatMap(([id, voice]: [string, unknown]): [string, string][] =>
        typeof voice === 'string' ? [[id, voice]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/**
 * Keeps the choices; with none, nothing is left in the storage.
 * @param storage gives the storage; may throw
 * @param choices the speaker by the id of the claim
 */
export function keepChoices(storage: () => ChoiceStorage, choices: ReadonlyMap<string, string>): void {
  try {
    if (choices.size === 0) storage().removeItem(KEY);
    else storage().setItem(KEY, JSON.stringify(Object.fromEntries(choices)));
  } catch {
    // The form still works; only a reload loses the choices.
  }
}
