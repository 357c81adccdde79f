/** Before the tests in engines: serves `dist/` on a free port, finds the engines, and says which of them run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { engineStates, findEngines } from '../../scripts/engines/find.ts';
import { demandsAll } from '../../scripts/testing/demands.ts';
import type { FoundEngines } from '../../scripts/engines/find.ts';
import { engineFault, engineLines, engineSentence } from '../../scripts/engines/report.ts';
import { fileListener } from '../../scripts/server/files.ts';
import { listen } from '../../scripts/server/listen.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site that is served to the engines, without a slash at its end. */
    engineSite: string;
    /** For each engine its programs, or what is missing. */
    engines: FoundEngines;
  }
}

/** Address of an empty page that is none of the site, so that it may embed and run what a test puts into it. */
export const HOST_PAGE = '/host-page';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Vitest calls it once.
 * @param project takes what the tests need to know
 * @returns stops the server, and says once more which engines ran
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site in dist/. Build it first: npm run build');
  }
  const all = demandsAll('ENGINES', process.env);
  const engines = findEngines();
  const states = engineStates(engines);
  const fault = engineFault(states, all);
  if (fault !== undefined) throw new Error(fault);
  console.log(`${engineLines(states)}\n`);
  const files = fileListener(DIST);
  const server = await listen(
    (request, response) => {
      if (request.url !== HOST_PAGE) {
        files(request, response);
        return;
      }
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end('<!doctype html><title>Host</title><link rel="icon" href="data:,">');
    },
    { host: '127.0.0.1', port: 0 },
  );
  project.provide('engineSite', `http://127.0.0.1:${server.port}`);
  project.provide('engines', engines);
  return async () => {
    console.log(engineSentence(states));
    await server.close();
  };
}
