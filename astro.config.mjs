import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { contentCheck } from './src/integrations/content-check.ts';
import { siteAddress } from './scripts/site-address.ts';

const site = siteAddress(process.env.SITE_URL);

/**
 * Leaves out the helper that Vite wraps around `import()`. It would fetch style and further chunks ahead, of which ours
 * have none, and it would weigh 0.6 kB in the first load of the story page.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  // Only absolute addresses (canonical, social pictures, sitemap) need it; the pages work without.
  ...(site === undefined ? {} : { site }),
  integrations: [contentCheck(), mdx()],
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: {
    format: 'directory',
    // One external style sheet: a strict content security policy allows no inline style.
    inlineStylesheets: 'never',
  },
  vite: {
    plugins: [plainImports],
    // Nothing becomes a data: address, so that every byte of a page is a file that can be counted and cached.
    build: {
      assetsInlineLimit: 0,
      // Astro marks MDX modules with a directive of its own, which the bundler would report once per file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
