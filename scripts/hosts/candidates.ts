/** Where web servers may be. Pure: the disk and the environment are handed in. */
import { posix } from 'node:path';

import type { Machine } from '../browser/candidates.ts';

/** The servers that the site is tried behind. The last is a program of our own, so it is always there. */
export const HOST_NAMES = ['nginx', 'Apache', 'Caddy', 'lighttpd', 'Python', 'bucket'] as const;

/** One of the servers. */
export type HostName = (typeof HOST_NAMES)[number];

/** Names of each server's program, the likeliest first. */
const PROGRAMS: Readonly<Record<HostName, readonly string[]>> = {
  nginx: ['nginx'],
  // Not "httpd" alone on every system: BusyBox has one, too. Debian's name comes first.
  Apache: ['apache2', 'httpd'],
  Caddy: ['caddy'],
  lighttpd: ['lighttpd'],
  Python: ['python3', 'python'],
  bucket: [],
};

/** Debian's packages of the servers; `apache2-bin` is the program without a service. */
export const PACKAGES: Readonly<Record<HostName, readonly string[]>> = {
  nginx: ['nginx'],
  Apache: ['apache2-bin'],
  Caddy: ['caddy'],
  lighttpd: ['lighttpd'],
  Python: ['python3-minimal'],
  bucket: [],
};

/** Services that those packages bring, which are not to run. */
export const SERVICES: readonly string[] = ['nginx', 'caddy', 'lighttpd'];

/** Servers are often not on the path of people. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/bin', '/usr/local/bin'];

/**
 * Looks for a server.
 * @param name which
 * @param machine what is known of the machine
 * @returns the path of its program; undefined when it is not there; empty for the one of our own
 */
export function findHost(name: HostName, { platform, env, executable }: Machine): string | undefined {
  if (name === 'bucket') return '';
  // Their settings, and the ways in which they are started and stopped, are tried on systems like Linux only.
  if (platform === 'win32') return undefined;
  const path = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...path, ...FOLDERS])];
  return PROGRAMS[name]
    .flatMap((program) => folders.map((folder) => posix.join(folder, program)))
    .find(executable);
}
