/** Checks the content before Astro reads it, so that an author sees every fault and not only the first. */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';

import { CONTENT_FOLDER } from '../story/content-file.ts';
import { ContentError, loadStory } from '../story/load.ts';
import { summarise } from '../story/summary.ts';

/** Editors write a file in several steps, and a rename is two events; wait for quiet. Unit: milliseconds. */
const QUIET = 150;

/**
 * Makes the integration. It runs in `astro:config:setup`, because Astro reads the collections right after
 * the configuration and stops at their first error.
 * @returns an integration that stops `astro build` and `astro sync` when the content has faults; under
 * `astro dev` it prints them, and again whenever a file of content changes, and lets the server live
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command === 'preview') return;
        const message = check(fileURLToPath(config.root), logger);
        if (message === undefined) return;
        logger.error(message);
        // Only now and in few words: what Astro prints of an error goes through a Markdown renderer, which would eat the
        // brackets that the faults tell authors to write.
        if (command !== 'dev') throw plainError('The content has faults; they are listed above.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        const folder = `${root}/${CONTENT_FOLDER}/`.replaceAll('//', '/');
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.replaceAll(sep, '/').startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            const message = check(root, logger);
            if (message !== undefined) logger.error(message);
          }, QUIET);
        });
      },
    },
  };
}

/** Returns the block of faults, or says that all is well. Other errors are not content's, so they pass on. */
function check(root: string, logger: AstroIntegrationLogger): string | undefined {
  try {
    logger.info(summarise(loadStory(root)));
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

/** The faults say where to look; a stack trace would only point into this integration. */
function plainError(message: string): AstroError {
  const error = new AstroError(message);
  error.name = 'ContentError';
  error.stack = '';
  return error;
}
