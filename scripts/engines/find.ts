/** Finds the engines on this machine, and installs those that it can. The decisions are in `candidates.ts`. */
import { spawnSync } from 'node:child_process';

import type { Machine } from '../browser/candidates.ts';
import { findBrowser, installPackages, thisMachine } from '../browser/find.ts';
import { ENGINE_NAMES, findFirefox, findWebKit, PACKAGES } from './candidates.ts';
import type { Programs, Search } from './candidates.ts';
import type { EngineState, EngineStates } from './report.ts';

/** For each engine its programs, or what is missing. */
export type FoundEngines = { readonly [Name in keyof Programs]: Search<Programs[Name]> };

function findChromium(): Search<Programs['Chromium']> {
  try {
    return { kind: 'here', programs: { browser: findBrowser().path } };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { kind: 'missing', missing: ['Chrome, Chromium or Edge'] };
  }
}

/** Looks, and as root on Debian installs what is missing and looks again. */
function findOrInstall<Found>(
  packages: readonly string[],
  look: (machine: Machine) => Search<Found>,
): Search<Found> {
  const machine = thisMachine();
  const found = look(machine);
  if (found.kind === 'here' || !machine.root || !machine.apt) return found;
  console.log(`Not found: ${found.missing.join(', ')}; installing ${packages.join(' and ')}.`);
  return installPackages(packages) ? look(thisMachine()) : found;
}

/**
 * Finds the engines; as root on Debian installs those that are missing.
 * @returns for each engine its programs, or what is missing
 * @throws Error when `FIREFOX_PATH` is wrong
 */
export function findEngines(): FoundEngines {
  return {
    Chromium: findChromium(),
    Firefox: findOrInstall(PACKAGES.Firefox, findFirefox),
    WebKit: findOrInstall(PACKAGES.WebKit, findWebKit),
  };
}

/** Asks a browser for its version. */
function versionOf(browser: string): string {
  // Windows programs open a window instead of printing their version.
  if (process.platform === 'win32') return '';
  const { status, stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? (stdout.trim().split('\n')[0] ?? '') : '';
}

function stateOf(search: Search<{ readonly browser: string }>): EngineState {
  if (search.kind === 'missing') return search;
  const { browser } = search.programs;
  return { kind: 'here', browser, version: versionOf(browser) };
}

/**
 * Asks the engines that were found for their versions.
 * @param found what the search gave
 * @returns what to tell of each
 */
export function engineStates(found: FoundEngines): EngineStates {
  return Object.fromEntries(ENGINE_NAMES.map((name) => [name, stateOf(found[name])])) as EngineStates;
}
