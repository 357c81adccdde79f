/** Which of the two colour schemes the address asks for. */

/** Light or dark. */
export type Scheme = 'light' | 'dark';

/**
 * Reads the parameter `scheme`.
 * @param search the query of an address
 * @returns the scheme; undefined where the address names none or anything else
 */
export function schemeOf(search: string): Scheme | undefined {
  const asked = new URLSearchParams(search).get('scheme');
  return asked === 'light' || asked === 'dark' ? asked : undefined;
}
