/** Before the tests behind hosts: finds the servers, says which of them run, and copies the site to where all may read it. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { findBrowser } from '../../scripts/browser/find.ts';
import { findHosts } from '../../scripts/hosts/find.ts';
import { hostFault, hostLines, hostSentence } from '../../scripts/hosts/report.ts';
import { demandsAll } from '../../scripts/testing/demands.ts';
import type { HostStates } from '../../scripts/hosts/report.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** For each server its program, or that it is missing. */
    hosts: HostStates;
    /** The copy of the site on disk. */
    hostedSite: string;
    /** A folder in which that copy lies under `SUB_FOLDER`. */
    hostedWeb: string;
    /** Chromium's program. */
    hostBrowser: string;
  }
}

/** Where in its host the site lies in the second half of the tests. */
export const SUB_FOLDER = '/a/b/';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Vitest calls it once.
 * @param project takes what the tests need to know
 * @returns removes the copy, and says once more which servers ran
 */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site in dist/. Build it first: npm run build');
  }
  const all = demandsAll('HOSTS', process.env);
  const states = findHosts();
  const fault = hostFault(states, all);
  if (fault !== undefined) throw new Error(fault);
  console.log(`${hostLines(states)}\n`);
  // Apache serves as a user of its own, who may not be allowed into the folder of the project.
  const folder = mkdtempSync(join(tmpdir(), 'without-a-pass-site-'));
  const site = join(folder, 'site');
  const web = join(folder, 'web');
  cpSync(DIST, site, { recursive: true });
  mkdirSync(dirname(join(web, SUB_FOLDER)), { recursive: true });
  symlinkSync(site, join(web, SUB_FOLDER.replace(/\/$/, '')));
  chmodSync(folder, 0o755);
  project.provide('hosts', states);
  project.provide('hostedSite', site);
  project.provide('hostedWeb', web);
  project.provide('hostBrowser', findBrowser().path);
  return () => {
    rmSync(folder, { recursive: true, force: true });
    console.log(hostSentence(states));
  };
}
