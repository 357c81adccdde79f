import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { contentCheck } from './src/integrations/content-check.ts';
import { siteAddress } from './scripts/site-address.ts';

const site = siteAddress(process.env.SITE_URL);

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
    // Nothing becomes a data: address, so that every byte of a page is a file that can be counted and cached.
    build: {
      assetsInlineLimit: 0,
      // Astro marks MDX modules with a directive of its own, which the bundler would report once per file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
