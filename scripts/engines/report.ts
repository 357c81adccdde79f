/** What the search for engines tells people. */
import { ENGINE_NAMES } from './candidates.ts';
import type { EngineName } from './candidates.ts';

/** How the search for one engine ended. */
export type EngineState =
  | {
      /** It runs. */
      readonly kind: 'here';
      /** Its browser. */
      readonly browser: string;
      /** What the browser says of its version; empty when it says nothing. */
      readonly version: string;
    }
  | {
      /** It is left out. */
      readonly kind: 'missing';
      /** What is missing, in words. */
      readonly missing: readonly string[];
    };

/** How all searches ended. */
export type EngineStates = Readonly<Record<EngineName, EngineState>>;

/** How to get what is missing. */
const WAYS: Readonly<Record<EngineName, string>> = {
  Chromium:
    'Debian: apt-get install chromium; elsewhere Chrome, Chromium or Edge; or CHROME_PATH=/path/to/chrome',
  Firefox:
    'Debian: apt-get install firefox-esr; elsewhere from mozilla.org; or FIREFOX_PATH=/path/to/firefox',
  WebKit: 'Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb; other systems: in a container with Debian',
};

/**
 * Says which engines run and which do not, and how to get those.
 * @param states how the searches ended
 * @returns lines of text, two for an engine that is missing
 */
export function engineLines(states: EngineStates): string {
  return ENGINE_NAMES.flatMap((name) => {
    const state = states[name];
    if (state.kind === 'here') {
      return [
        `${name.padEnd(8)}  runs: ${[state.version, state.browser].filter((part) => part !== '').join(', ')}`,
      ];
    }
    return [
      `${name.padEnd(8)}  LEFT OUT, not found: ${state.missing.join(', ')}`,
      `${''.padEnd(8)}  ${WAYS[name]}`,
    ];
  }).join('\n');
}

/**
 * Sums up in one sentence.
 * @param states how the searches ended
 * @returns for example `Engines run: Chromium and Firefox. Not run: WebKit.`
 */
export function engineSentence(states: EngineStates): string {
  const names = (kind: EngineState['kind']): string =>
    new Intl.ListFormat('en').format(ENGINE_NAMES.filter((name) => states[name].kind === kind));
  const missing = names('missing');
  return `Engines run: ${names('here') || 'none'}.${missing === '' ? '' : ` Not run: ${missing}.`}`;
}

/**
 * Tells whether the tests may go on with these engines.
 * @param states how the searches ended
 * @param all whether every engine has to run
 * @returns what is wrong; undefined when nothing is
 */
export function engineFault(states: EngineStates, all: boolean): string | undefined {
  const missing = ENGINE_NAMES.filter((name) => states[name].kind === 'missing');
  if (missing.length === ENGINE_NAMES.length) return `No engine was found.\n${engineLines(states)}`;
  if (!all || missing.length === 0) return undefined;
  return `Every engine has to run here, because ENGINES is "all" or CI is set.\n${engineLines(states)}`;
}
