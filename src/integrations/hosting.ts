/** Writes the settings for servers into the built site, from the same module that the pages take their policy from. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { serverFiles } from '../hosting/server-files.ts';
import { builtFiles } from './built-files.ts';

/**
 * Makes the integration. It comes after all that write pages, because pages with a policy of their own get rules of their
 * own.
 * @returns an integration that writes `_headers`, `.htaccess` and the files in `hosting/`
 */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await builtFiles(root)).filter((file) => file.endsWith('.html'));
        const pages = await Promise.all(
          files.map(async (file) => ({ file, html: await readFile(join(root, file), 'utf8') })),
        );
        for (const [name, text] of Object.entries(serverFiles(pages))) {
          await mkdir(dirname(join(root, name)), { recursive: true });
          await writeFile(join(root, name), text);
        }
      },
    },
  };
}
