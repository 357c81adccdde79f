import { describe, expect, it } from 'vitest';

import type { Machine } from '../browser/candidates.ts';
import { findFirefox, findWebKit } from './candidates.ts';

function machine(there: readonly string[], changes: Partial<Machine> = {}): Machine {
  const path = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin:relative:/home/me/bin' },
    home: '/home/me',
    root: false,
    apt: true,
    executable: (program) => there.includes(program),
    list: (folder) => [
      ...new Set(
        there
          .filter((program) => program.startsWith(path(folder)))
          .map((program) => program.slice(path(folder).length).split('/')[0] ?? ''),
      ),
    ],
    ...changes,
  };
}

describe('findFirefox', () => {
  it('takes FIREFOX_PATH before anything else, and does not fall back silently when it is wrong', () => {
    const there = ['/mine/firefox', '/usr/bin/firefox'];
    const env = { PATH: '/usr/bin', FIREFOX_PATH: '/mine/firefox' };
    expect(findFirefox(machine(there, { env }))).toEqual({
      kind: 'here',
      programs: { browser: '/mine/firefox' },
    });
    expect(() => findFirefox(machine(there, { env: { ...env, FIREFOX_PATH: '/none' } }))).toThrow(
      'FIREFOX_PATH is "/none", but no program can be run there.',
    );
  });

  it.each([
    ['linux', '/usr/bin/firefox-esr'],
    ['linux', '/home/me/bin/firefox'],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['darwin', '/home/me/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('finds it on %s: %s', (platform, browser) => {
    const env = { PATH: '/usr/bin:/home/me/bin', PROGRAMFILES: 'C:\\Program Files' };
    expect(findFirefox(machine([browser], { platform, env }))).toEqual({
      kind: 'here',
      programs: { browser },
    });
  });

  it('says that it is missing', () => {
    expect(findFirefox(machine(['/elsewhere/firefox']))).toEqual({ kind: 'missing', missing: ['Firefox'] });
  });
});

describe('findWebKit', () => {
  const DEBIAN = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const TOOLS = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

  it.each([
    ['Debian', DEBIAN],
    ['Debian on another processor', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser'],
    ['Fedora', '/usr/libexec/webkit2gtk-4.1/MiniBrowser'],
    ['Arch', '/usr/lib/webkit2gtk-4.1/MiniBrowser'],
  ])('finds it on %s', (_, browser) => {
    expect(findWebKit(machine([...TOOLS, browser]))).toEqual({
      kind: 'here',
      programs: { browser, driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' },
    });
  });

  it('takes the newest', () => {
    const old = DEBIAN.replace('4.1', '4.0');
    expect(findWebKit(machine([old, DEBIAN, ...TOOLS]))).toMatchObject({ programs: { browser: DEBIAN } });
  });

  it('names every part that is missing', () => {
    expect(findWebKit(machine([DEBIAN, '/usr/bin/Xvfb']))).toEqual({
      kind: 'missing',
      missing: ['WebKitWebDriver'],
    });
    expect(findWebKit(machine([]))).toEqual({
      kind: 'missing',
      missing: ['MiniBrowser', 'WebKitWebDriver', 'Xvfb'],
    });
  });

  it('is for Linux only', () => {
    expect(findWebKit(machine([DEBIAN, ...TOOLS], { platform: 'darwin' }))).toEqual({
      kind: 'missing',
      missing: ['WebKitGTK, which is for Linux only'],
    });
  });
});
