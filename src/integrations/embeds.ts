/**
 * What embedded pages need of the build besides pages: two classic scripts under stable names, because hosts write one of
 * them into their pages and frames without an origin cannot load modules, and the colours of both schemes.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';

import { welcomePackages } from './browser-packages.ts';
import { schemesOf } from './schemes.ts';

/** What embedded pages run; it stands in them. */
const FRAME = 'src/embedding/frame.ts';

/** The scripts by their names in the site, with their sources from the project's root. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'embed.js': 'src/embedding/host.ts',
  // For pages that browsers or proxies have kept from earlier builds.
  'embed-frame.js': FRAME,
};

/** Bundles one script as a function that runs at once, so that it leaves no names behind in a host's page. */
async function bundle(entry: string): Promise<string> {
  await using made = await rolldown({ input: entry });
  const { output } = await made.generate({ format: 'iife', minify: true });
  welcomePackages(output[0].moduleIds);
  return output[0].code;
}

/**
 * Makes the integration.
 * @returns an integration that writes the scripts into the built site, serves them under `astro dev`, and fills
 * `src/styles/schemes.css`
 */
export function embeds(): AstroIntegration {
  let root: URL;
  const source = (path: string): string => fileURLToPath(new URL(path, root));
  return {
    name: 'embeds',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        ({ root } = config);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'schemes',
                enforce: 'pre',
                load(id) {
                  if (!id.split('?')[0]?.endsWith('/src/styles/schemes.css')) return undefined;
                  const tokens = source('src/styles/tokens.css');
                  this.addWatchFile(tokens);
                  return schemesOf(readFileSync(tokens, 'utf8'));
                },
              },
              {
                name: 'frame-script',
                enforce: 'pre',
                async load(id) {
                  if (!id.split('?')[0]?.endsWith('/src/hosting/frame-script.ts')) return undefined;
                  const entry = source(FRAME);
                  this.addWatchFile(entry);
                  return `export const FRAME_SCRIPT = ${JSON.stringify(await bundle(entry))};`;
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        for (const [name, entry] of Object.entries(SCRIPTS)) {
          server.middlewares.use(`${server.config.base}${name}`, (_request, response, next) => {
            bundle(source(entry)).then((code) => {
              response.setHeader('Content-Type', 'text/javascript;charset=utf-8');
              response.end(code);
            }, next);
          });
        }
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, entry] of Object.entries(SCRIPTS)) {
          await writeFile(new URL(name, dir), await bundle(source(entry)));
        }
      },
    },
  };
}
