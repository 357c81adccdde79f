import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { contentCheck } from './src/integrations/content-check.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { siteAddress } from './scripts/site-address.ts';
import { correctionsAddress } from './src/story/corrections-address.ts';

const site = siteAddress(process.env.SITE_URL);
// Read again where it is shown; here only so that a typing error is one clear message at once.
correctionsAddress(process.env.CORRECTIONS);

export default defineConfig({
  // Only absolute addresses (canonical, social pictures, sitemap) need it; the pages work without.
  ...(site === undefined ? {} : { site }),
  integrations: [
    contentCheck(),
    mdx(),
    // A sitemap holds absolute addresses only.
    ...(site === undefined ? [] : [siteMap(site)]),
  ],
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
