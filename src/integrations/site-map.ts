/** A sitemap for sites that know their address, wherever on its host that is. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * Writes `sitemap-index.xml` and what it lists: every page but the one for unknown addresses, speaker notes, and those to
 * be embedded, which search engines leave out.
 * @param site the site's full address
 * @returns the integration
 */
export function siteMap(site: string): AstroIntegration {
  const { name, hooks } = sitemap({
    filter: (page) => !/\/(?:embed\/[^/]+|present\/notes)\/$/.test(page),
  });
  return {
    name,
    hooks: {
      ...hooks,
      // The pages are built for no folder in particular, so the folder is known here alone.
      'astro:config:done': (options) =>
        hooks['astro:config:done']?.({
          ...options,
          config: { ...options.config, base: new URL(site).pathname },
        }),
    },
  };
}
