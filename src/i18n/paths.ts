/** Addresses inside the site. */

/**
 * Where an edition starts.
 * @param base the site's base path, as Astro gives it: `/`, or a folder
 * @param language the edition's language; English is the one at the root
 * @returns a path that ends with a slash
 */
export function homeOf(base: string, language: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return language === 'en' ? root : `${root}${language}/`;
}

/**
 * Names an edition's part of an address, as Astro's routes want it.
 * @param language the edition's language
 * @returns the folder; `undefined` for the one at the root
 */
export function folderOf(language: string): string | undefined {
  return language === 'en' ? undefined : language;
}
