/** Where a Chromium-based browser may be, per system. Pure: the disk and the environment are handed in. */
import { posix, win32 } from 'node:path';

/** What the search needs to know of the machine. */
export interface Machine {
  /** The system, as Node names it. */
  readonly platform: NodeJS.Platform;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
  /** Whether the user is root. */
  readonly root: boolean;
  /** Whether a path is a program that can be run. */
  readonly executable: (path: string) => boolean;
  /** The names in a folder; none when it does not exist. */
  readonly list: (folder: string) => readonly string[];
  /** Whether `apt-get` is there. */
  readonly apt: boolean;
}

/** What to do about a browser. */
export type BrowserPlan =
  | {
      /** A browser was found. */
      readonly kind: 'use';
      /** Its program. */
      readonly path: string;
      /** Where it was found, in words. */
      readonly from: string;
    }
  | {
      /** `CHROME_PATH` is wrong. */
      readonly kind: 'error';
      /** What to tell the person. */
      readonly message: string;
    }
  | {
      /** None was found; these are the ways to install one, best first. */
      readonly kind: 'install';
      /** The ways. */
      readonly ways: readonly InstallWay[];
    };

/** `apt` installs Debian's package, `playwright` downloads Playwright's own build. */
export type InstallWay = 'apt' | 'playwright';

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const LINUX_OTHERS = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Decides which browser the tests use.
 * @param machine what is known of the machine
 * @returns the browser, a fault, or how to install one
 */
export function planBrowser(machine: Machine): BrowserPlan {
  const set = machine.env.CHROME_PATH?.trim() ?? '';
  if (set !== '') {
    if (machine.executable(set)) return { kind: 'use', path: set, from: 'CHROME_PATH' };
    return {
      kind: 'error',
      message: `CHROME_PATH is "${set}", but no program can be run there. Correct it, or unset it to search the usual places.`,
    };
  }
  const usual = usualPlaces(machine).find(machine.executable);
  if (usual !== undefined) return { kind: 'use', path: usual, from: 'a usual place' };
  const cached = playwrightPrograms(machine).find(machine.executable);
  if (cached !== undefined) return { kind: 'use', path: cached, from: "Playwright's cache" };
  return { kind: 'install', ways: machine.root && machine.apt ? ['apt', 'playwright'] : ['playwright'] };
}

/**
 * Lists the usual places of Chrome, Chromium and Edge, in the order in which they are tried.
 * @param machine what is known of the machine
 * @returns paths of programs
 */
export function usualPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)));
  }
  const path = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...LINUX_FOLDERS, ...path])];
  return [
    ...LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    ...LINUX_OTHERS,
  ];
}

/**
 * Lists the programs that Playwright's cache may hold, newest build first.
 * @param machine what is known of the machine
 * @returns paths of programs
 */
export function playwrightPrograms(machine: Machine): string[] {
  const { platform, env, home, list } = machine;
  const join = (...pieces: string[]): string => (platform === 'win32' ? win32 : posix).join(...pieces);
  const cache =
    {
      darwin: join(home, 'Library', 'Caches'),
      win32: env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
    }[platform as string] ??
    env.XDG_CACHE_HOME ??
    join(home, '.cache');
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright');
  const inside = {
    darwin: ['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((build) =>
      ['Chromium', 'Google Chrome for Testing'].map((app) =>
        join(build, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    ),
    win32: [join('chrome-win', 'chrome.exe'), join('chrome-win64', 'chrome.exe')],
  }[platform as string] ?? [join('chrome-linux', 'chrome'), join('chrome-linux64', 'chrome')];
  return list(folder)
    .map((name) => ({ name, build: Number(/^chromium-(\d+)$/.exec(name)?.[1] ?? Number.NaN) }))
    .filter(({ build }) => !Number.isNaN(build))
    .sort((a, b) => b.build - a.build)
    .flatMap(({ name }) => inside.map((program) => join(folder, name, program)));
}

/**
 * The switches the tests start the browser with: quiet, without background traffic, and without the sandbox
 * only where Chromium refuses to have one (as root).
 * @param root whether the user is root
 * @returns command line switches
 */
export function launchSwitches(root: boolean): string[] {
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** What to say when no browser was found and none could be installed. */
export const NO_BROWSER_MESSAGE = [
  'No Chrome, Chromium or Edge was found, and none could be installed.',
  'Install one in one of these ways, then run the tests again:',
  "  - Google Chrome, Chromium or Microsoft Edge from its own site or your system's packages",
  '    (Debian: apt-get install chromium)',
  "  - Playwright's build: npx playwright-core install chromium",
  'or name the program of one that you have: CHROME_PATH=/path/to/chrome npm test',
].join('\n');
