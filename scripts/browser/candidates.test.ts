import { describe, expect, it } from 'vitest';

import { launchSwitches, planBrowser } from './candidates.ts';
import type { Machine } from './candidates.ts';

function machine(there: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin:/home/me/bin' },
    home: '/home/me',
    root: false,
    apt: true,
    executable: (path) => there.includes(path),
    list: () => [],
    ...changes,
  };
}

describe('planBrowser', () => {
  it('takes CHROME_PATH before anything else', () => {
    const env = { CHROME_PATH: '/mine/chrome' };
    expect(planBrowser(machine(['/mine/chrome', '/usr/bin/chromium'], { env }))).toEqual({
      kind: 'use',
      path: '/mine/chrome',
      from: 'CHROME_PATH',
    });
  });

  it('does not fall back silently when CHROME_PATH is wrong', () => {
    expect(planBrowser(machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/none' } })))
      .toMatchInlineSnapshot(`
      {
        "kind": "error",
        "message": "CHROME_PATH is "/none", but no program can be run there. Correct it, or unset it to search the usual places.",
      }
    `);
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/snap/bin/chromium'],
    ['linux', '/home/me/bin/google-chrome'],
    ['linux', '/opt/microsoft/msedge/msedge'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/home/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', 'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('finds it in the usual places of %s: %s', (platform, path) => {
    const env = {
      PATH: '/usr/bin:/home/me/bin',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
    };
    expect(planBrowser(machine([path], { platform, env }))).toMatchObject({ kind: 'use', path });
  });

  it('takes the newest build in the cache of Playwright', () => {
    const cache = '/home/me/.cache/ms-playwright';
    const builds = [
      `${cache}/chromium-999/chrome-linux/chrome`,
      `${cache}/chromium-1200/chrome-linux64/chrome`,
    ];
    const list = (folder: string): string[] =>
      folder === cache
        ? ['chromium-999', 'ffmpeg-1011', 'chromium-1200', 'chromium_headless_shell-1300']
        : [];
    expect(planBrowser(machine(builds, { list }))).toMatchObject({ kind: 'use', path: builds[1] });
  });

  it('looks where PLAYWRIGHT_BROWSERS_PATH points', () => {
    const path = 'D:\\pw\\chromium-7\\chrome-win64\\chrome.exe';
    const found = planBrowser(
      machine([path], {
        platform: 'win32',
        env: { PLAYWRIGHT_BROWSERS_PATH: 'D:\\pw' },
        list: (folder) => (folder === 'D:\\pw' ? ['chromium-7'] : []),
      }),
    );
    expect(found).toMatchObject({ kind: 'use', path });
  });

  it('installs with apt first only as root with apt', () => {
    expect(planBrowser(machine([], { root: true }))).toEqual({
      kind: 'install',
      ways: ['apt', 'playwright'],
    });
    expect(planBrowser(machine([], { root: true, apt: false }))).toEqual({
      kind: 'install',
      ways: ['playwright'],
    });
    expect(planBrowser(machine([]))).toEqual({ kind: 'install', ways: ['playwright'] });
  });
});

describe('launchSwitches', () => {
  it('gives up the sandbox only as root', () => {
    expect(launchSwitches(true)).toContain('--no-sandbox');
    expect(launchSwitches(false)).not.toContain('--no-sandbox');
  });
});
