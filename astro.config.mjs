import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { browserPackages } from './src/integrations/browser-packages.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { relocate } from './src/integrations/relocate.ts';
import { embeds } from './src/integrations/embeds.ts';
import { hosting } from './src/integrations/hosting.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { siteAddress } from './scripts/site-address.ts';
import { correctionsAddress } from './src/story/corrections-address.ts';

const site = siteAddress(process.env.SITE_URL);
// Read again where it is shown; here only so that a typing error is one clear message at once.
correctionsAddress(process.env.CORRECTIONS);

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

/**
 * Gives the slides a copy of the modules that they share with the story. Else the bundler would move those into a file of
 * their own, and the story, which is read far more often, would ask for one file more before anything moves.
 */
const slidesApart = {
  name: 'slides-apart',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !/\/src\/present\/|\?slides$/.test(importer)) return undefined;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found || found.external || /^\0|\/src\/present\//.test(found.id)) return found;
    return { ...found, id: `${found.id}?slides` };
  },
};

export default defineConfig({
  // Only absolute addresses (canonical, social pictures, sitemap) need it; the pages work without.
  ...(site === undefined ? {} : { site }),
  integrations: [
    contentCheck(),
    mdx(),
    embeds(),
    browserPackages(),
    // A sitemap holds absolute addresses only.
    ...(site === undefined ? [] : [siteMap(site)]),
    relocate(),
    // Last, because it reads all pages that the others wrote.
    hosting(),
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
    plugins: [plainImports, slidesApart],
    // Nothing becomes a data: address, so that every byte of a page is a file that can be counted and cached.
    build: {
      assetsInlineLimit: 0,
      // Astro marks MDX modules with a directive of its own, which the bundler would report once per file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
