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

/**
 * The full address of a path inside the site. The site may lie in a folder of its host, which the built paths know nothing
 * of, because the built folder works wherever it is copied.
 * @param site the site's own address; undefined while it is not known
 * @param base the site's base path, as Astro gives it
 * @param path a path that starts with the base path
 * @returns the address; undefined without the site's own
 */
export function fullAddress(site: URL | undefined, base: string, path: string): string | undefined {
  if (site === undefined) return undefined;
  const inside = path.slice(homeOf(base, 'en').length);
  return new URL(inside, site.href.replace(/\/?$/, '/')).href;
}
