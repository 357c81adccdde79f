/**
 * The colours of embedded pages. Their address may ask for light or dark whatever the device prefers, so they need the
 * colours of `tokens.css` a second time, under an attribute. Both copies are made from it, so that they cannot differ.
 */

/** The condition in `tokens.css` that is decided by the address instead. */
const DARK = '(prefers-color-scheme: dark)';

/**
 * Writes the colours under `html[data-scheme]`, once for each scheme.
 * @param tokens the text of `tokens.css`
 * @returns a style sheet; to come after `tokens.css`
 * @throws Error when the colours are not written as this function reads them
 */
export function schemesOf(tokens: string): string {
  const scheme = 'color-scheme: light dark;';
  for (const part of [DARK, scheme, ':root {']) {
    if (!tokens.includes(part)) throw new Error(`src/styles/tokens.css no longer says "${part}"`);
  }
  const rules = tokens.replace(/\/\*.*?\*\//gs, '');
  const fixed = (name: string, isDark: string): string =>
    rules
      .replaceAll(':root', `:root[data-scheme='${name}']`)
      .replaceAll(DARK, isDark)
      .replace(scheme, `color-scheme: ${name};`);
  // Conditions that every window meets, and none.
  return fixed('light', '(max-width: 0)') + fixed('dark', '(min-width: 0)');
}
