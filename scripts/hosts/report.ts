/** What the search for web servers tells people. */
import { HOST_NAMES, PACKAGES } from './candidates.ts';
import type { HostName } from './candidates.ts';

/** How the search for one server ended. */
export type HostState =
  | {
      /** It runs. */
      readonly kind: 'here';
      /** Its program; empty for the one of our own. */
      readonly program: string;
      /** What it says of its version; empty when it says nothing. */
      readonly version: string;
    }
  | {
      /** It is left out. */
      readonly kind: 'missing';
    };

/** How all searches ended. */
export type HostStates = Readonly<Record<HostName, HostState>>;

const WIDTH = Math.max(...HOST_NAMES.map((name) => name.length));

/**
 * Says which servers run and which do not, and how to get those.
 * @param states how the searches ended
 * @returns lines of text, one for each server
 */
export function hostLines(states: HostStates): string {
  return HOST_NAMES.map((name) => {
    const state = states[name];
    const told =
      state.kind === 'missing'
        ? `LEFT OUT, not found. Debian, Ubuntu: apt-get install ${PACKAGES[name].join(' ')}`
        : `runs: ${[state.version, state.program].filter((part) => part !== '').join(', ') || 'a program of our own'}`;
    return `${name.padEnd(WIDTH)}  ${told}`;
  }).join('\n');
}

/**
 * Sums up in one sentence.
 * @param states how the searches ended
 * @returns for example `Servers run: nginx and Caddy. Not run: Apache.`
 */
export function hostSentence(states: HostStates): string {
  const names = (kind: HostState['kind']): string =>
    new Intl.ListFormat('en').format(HOST_NAMES.filter((name) => states[name].kind === kind));
  const missing = names('missing');
  return `Servers run: ${names('here')}.${missing === '' ? '' : ` Not run: ${missing}.`}`;
}

/**
 * Tells whether the tests may go on with these servers.
 * @param states how the searches ended
 * @param all whether every server has to run
 * @returns what is wrong; undefined when nothing is
 */
export function hostFault(states: HostStates, all: boolean): string | undefined {
  if (!all || HOST_NAMES.every((name) => states[name].kind === 'here')) return undefined;
  return `Every server has to run here, because HOSTS is "all" or CI is set.\n${hostLines(states)}`;
}
