/**
 * Makes the built folder work wherever it is copied. Astro writes addresses that start at the root of a host
 * (https://github.com/withastro/astro/issues/4229); here they become relative ones that name files.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { relativeAddress } from '../hosting/relative.ts';
import { rewritePage, rewriteStyle } from '../hosting/relocate.ts';
import { builtFiles } from './built-files.ts';

/** Hosts show this page at addresses of any depth, so that no relative one could be right in it. */
const ANYWHERE = '404.html';

/**
 * Makes the integration. It belongs after those that write files which pages refer to.
 * @returns an integration that rewrites the addresses in all built pages and style sheets; scripts hold none
 */
export function relocate(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'relocate',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const folder = { has: (file: string) => existsSync(join(root, file)) };
        let files = 0;
        for (const file of await builtFiles(root)) {
          if (!/\.(?:html|css)$/.test(file) || file === ANYWHERE) continue;
          const path = join(root, file);
          const rewrite = file.endsWith('.css') ? rewriteStyle : rewritePage;
          const text = await readFile(path, 'utf8');
          await writeFile(
            path,
            rewrite(text, (address) => relativeAddress(file, address, folder)),
          );
          files += 1;
        }
        logger.info(`made the addresses in ${files} pages and style sheets relative`);
        if (site === undefined) {
          logger.info(
            'SITE_URL is not set: canonical links, social images, oEmbed and the sitemap, which need full addresses, are left out',
          );
        }
      },
    },
  };
}
