/** Puts values into texts of the strings files. */

/**
 * Fills the places in a text.
 * @param text a text with places such as `{km}`
 * @param values a value for each place
 * @returns the text with every place filled
 * @throws Error when a place has no value, naming the place and the text
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return String(value);
  });
}
