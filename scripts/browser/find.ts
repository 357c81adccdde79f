/** Finds a browser on this machine, or installs one. The decisions are in `candidates.ts`. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { NO_BROWSER_MESSAGE, planBrowser } from './candidates.ts';
import type { InstallWay, Machine } from './candidates.ts';

/** A browser that can be started. */
export interface FoundBrowser {
  /** Its program. */
  readonly path: string;
  /** Where it was found, in words. */
  readonly from: string;
}

/**
 * Tells whether this process runs as root.
 * @returns true as root; always false on Windows
 */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Tells what the searches for browsers need to know of the machine that this process runs on.
 * @returns the machine
 */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    root: isRoot(),
    executable,
    list,
    apt: executable('/usr/bin/apt-get'),
  };
}

function succeeds(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/**
 * Installs packages of Debian; needs root and `apt-get`.
 * @param packages their names
 * @returns whether all are installed now
 */
export function installPackages(packages: readonly string[]): boolean {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    succeeds('apt-get', ['update', '-qq'], quiet) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  );
}

const INSTALL: Readonly<Record<InstallWay, () => boolean>> = {
  // Liberation is what pages fall back to when their own fonts are blocked; some tests block them.
  apt: () => installPackages(['chromium', 'fonts-liberation']),
  playwright: () => {
    const program = join(import.meta.dirname, '..', '..', 'node_modules', 'playwright-core', 'cli.js');
    return succeeds(process.execPath, [program, 'install', 'chromium']);
  },
};

/**
 * Finds a browser; installs one when there is none.
 * @returns the browser
 * @throws Error that says what to do when there is none and none can be installed
 */
export function findBrowser(): FoundBrowser {
  const plan = planBrowser(thisMachine());
  if (plan.kind === 'error') throw new Error(plan.message);
  if (plan.kind === 'use') return plan;
  console.log('No Chrome, Chromium or Edge was found; installing one for the tests.');
  for (const way of plan.ways) {
    if (!INSTALL[way]()) continue;
    const now = planBrowser(thisMachine());
    if (now.kind === 'use') return now;
  }
  throw new Error(NO_BROWSER_MESSAGE);
}
