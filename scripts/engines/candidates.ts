/**
 * Where Firefox and the parts of WebKit may be, per system. Pure: the disk and the environment are handed in. Chromium is
 * found by `scripts/browser/`, because other tests use it too.
 */
import { posix, win32 } from 'node:path';

import type { Machine } from '../browser/candidates.ts';

/** The engines that the scroll tests run in. */
export const ENGINE_NAMES = ['Chromium', 'Firefox', 'WebKit'] as const;

/** One of the engines. */
export type EngineName = (typeof ENGINE_NAMES)[number];

/** What starts each engine, as paths of programs. */
export interface Programs {
  /** A Chromium-based browser. */
  readonly Chromium: {
    /** The browser. */
    readonly browser: string;
  };
  /** Firefox. */
  readonly Firefox: {
    /** The browser. */
    readonly browser: string;
  };
  /** WebKitGTK: it has no window-less mode, so it needs a display as well. */
  readonly WebKit: {
    /** WebKitGTK's MiniBrowser. */
    readonly browser: string;
    /** WebKitWebDriver, which steers it. */
    readonly driver: string;
    /** Xvfb, a display without a screen. */
    readonly display: string;
  };
}

/** What a search for an engine gave. */
export type Search<Found> =
  | {
      /** All that it needs is there. */
      readonly kind: 'here';
      /** Its programs. */
      readonly programs: Found;
    }
  | {
      /** Something that it needs is missing. */
      readonly kind: 'missing';
      /** What is missing, in words. */
      readonly missing: readonly string[];
    };

/** Debian's packages of the engines that this search installs; Ubuntu's Firefox is not among them, because it is a snap. */
export const PACKAGES = {
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
} as const satisfies Partial<Record<EngineName, readonly string[]>>;

/** Variables that tell that nobody is there to read that an engine was left out. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The folders of `PATH`. */
function pathFolders(env: Environment): string[] {
  return (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
}

/** The first program of one of these names in a folder of `PATH`. */
function onPath({ env, executable }: Machine, ...names: readonly string[]): string | undefined {
  return names.flatMap((name) => pathFolders(env).map((folder) => posix.join(folder, name))).find(executable);
}

/**
 * Looks for Firefox.
 * @param machine what is known of the machine
 * @returns the browser, or that it is missing
 * @throws Error when `FIREFOX_PATH` is set and no program is there
 */
export function findFirefox(machine: Machine): Search<Programs['Firefox']> {
  const { platform, env, home, executable } = machine;
  const set = env.FIREFOX_PATH?.trim() ?? '';
  if (set !== '') {
    if (executable(set)) return { kind: 'here', programs: { browser: set } };
    throw new Error(
      `FIREFOX_PATH is "${set}", but no program can be run there. Correct it, or unset it to search the usual places.`,
    );
  }
  const others = {
    darwin: ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    ),
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, 'Mozilla Firefox', 'firefox.exe')),
  }[platform as string];
  const browser = others === undefined ? onPath(machine, 'firefox-esr', 'firefox') : others.find(executable);
  return browser === undefined
    ? { kind: 'missing', missing: ['Firefox'] }
    : { kind: 'here', programs: { browser } };
}

/** Where systems keep WebKitGTK's own programs, newest interface first. */
function miniBrowsers({ list }: Machine): string[] {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const within = [...folders, ...list('/usr/lib').map((name) => posix.join('/usr/lib', name))];
  return within.flatMap((folder) =>
    list(folder)
      .filter((name) => /^webkit(?:2gtk|gtk)-\d/.test(name))
      .sort()
      .reverse()
      .map((name) => posix.join(folder, name, 'MiniBrowser')),
  );
}

/**
 * Looks for WebKitGTK and what it needs.
 * @param machine what is known of the machine
 * @returns its programs, or which of them are missing
 */
export function findWebKit(machine: Machine): Search<Programs['WebKit']> {
  if (machine.platform !== 'linux')
    return { kind: 'missing', missing: ['WebKitGTK, which is for Linux only'] };
  const browser = miniBrowsers(machine).find(machine.executable);
  const driver = onPath(machine, 'WebKitWebDriver');
  const display = onPath(machine, 'Xvfb');
  if (browser !== undefined && driver !== undefined && display !== undefined) {
    return { kind: 'here', programs: { browser, driver, display } };
  }
  return {
    kind: 'missing',
    missing: [
      ...(browser === undefined ? ['MiniBrowser'] : []),
      ...(driver === undefined ? ['WebKitWebDriver'] : []),
      ...(display === undefined ? ['Xvfb'] : []),
    ],
  };
}
