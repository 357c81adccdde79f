/** Before the browser tests: serves `dist/` on a free port and starts one browser for all of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

import { launchSwitches } from '../../scripts/browser/candidates.ts';
import { findBrowser, isRoot } from '../../scripts/browser/find.ts';
import { fileListener } from '../../scripts/server/files.ts';
import { listen } from '../../scripts/server/listen.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    siteAddress: string;
    /** Where Playwright reaches the browser. */
    browserEndpoint: string;
  }
}

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Vitest calls it once.
 * @param project takes what the tests need to know
 * @returns stops server and browser
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site in dist/. Build it first: npm run build');
  }
  const { path } = findBrowser();
  // 127.0.0.1 and not "localhost", which may mean ::1 first on machines that only half have IPv6.
  const server = await listen(fileListener(DIST), { host: '127.0.0.1', port: 0 });
  try {
    const browser = await chromium.launchServer({
      executablePath: path,
      args: launchSwitches(isRoot()),
      chromiumSandbox: !isRoot(),
    });
    project.provide('siteAddress', `http://127.0.0.1:${server.port}`);
    project.provide('browserEndpoint', browser.wsEndpoint());
    return async () => {
      await browser.close();
      await server.close();
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
