/** Finds web servers on this machine, and installs those that it can. The decisions are in `candidates.ts`. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

import { installPackages, thisMachine } from '../browser/find.ts';
import { findHost, HOST_NAMES, PACKAGES, SERVICES } from './candidates.ts';
import type { HostName } from './candidates.ts';
import type { HostState, HostStates } from './report.ts';

/** Debian asks this program before a package starts its service; 101 means no. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Writes the program that forbids starting services, unless the machine has one of its own. */
function forbidServices(): boolean {
  try {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { flag: 'wx', mode: 0o755 });
    return true;
  } catch {
    return false;
  }
}

/** Installs packages so that none of their services runs, neither now nor when the machine starts again. */
function installIdle(packages: readonly string[]): void {
  const isOurs = forbidServices();
  try {
    if (!installPackages(packages)) return;
    for (const service of SERVICES.filter((name) => packages.includes(name))) {
      // One for each way in which Debian starts services; that a machine has only one of them is no fault.
      spawnSync('systemctl', ['disable', `${service}.service`], { stdio: 'ignore' });
      spawnSync('update-rc.d', [service, 'disable'], { stdio: 'ignore' });
    }
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}

/** How each server is asked for its version. */
const VERSION_ARGUMENT: Readonly<Record<HostName, string>> = {
  nginx: '-v',
  Apache: '-v',
  Caddy: 'version',
  lighttpd: '-v',
  Python: '--version',
  bucket: '',
};

function stateOf(name: HostName): HostState {
  const program = findHost(name, thisMachine());
  if (program === undefined) return { kind: 'missing' };
  if (program === '') return { kind: 'here', program, version: '' };
  const asked = spawnSync(program, [VERSION_ARGUMENT[name]], { encoding: 'utf8', timeout: 20_000 });
  // nginx tells its version as an error.
  const [version = ''] = `${asked.stdout}${asked.stderr}`.trim().split('\n');
  return { kind: 'here', program, version };
}

/**
 * Finds the servers; as root on Debian installs those that are missing, without starting them.
 * @returns for each server its program and version, or that it is missing
 */
export function findHosts(): HostStates {
  const machine = thisMachine();
  const missing = HOST_NAMES.filter((name) => findHost(name, machine) === undefined);
  if (missing.length > 0 && machine.root && machine.apt) {
    console.log(`Not found: ${missing.join(', ')}; installing.`);
    installIdle(missing.flatMap((name) => PACKAGES[name]));
  }
  return Object.fromEntries(HOST_NAMES.map((name) => [name, stateOf(name)])) as HostStates;
}
