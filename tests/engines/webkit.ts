/** WebKit as WebKitGTK ships it: its MiniBrowser on a display without a screen, steered by WebDriver. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { expect } from 'vitest';

import type { Programs } from '../../scripts/engines/candidates.ts';
import { listen } from '../../scripts/server/listen.ts';
import { callAsText, innerSize } from './driver.ts';
import type { Engine, EnginePage, KeyName, Opening } from './driver.ts';

/** Larger than every window that the tests ask for, in either direction. */
const SCREEN = '2000x2000x24';

/** MiniBrowser's own bars, although hidden, keep a window wider than a phone. */
const NO_MINIMUM_WIDTH = '* { min-width: 0; margin: 0; padding: 0; font-size: 1px; }\n';

/** What WebDriver sends for each key. */
const KEYS: Readonly<Record<KeyName, string>> = {
  Escape: Key.ESCAPE,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowLeft: Key.ARROW_LEFT,
  PageDown: Key.PAGE_DOWN,
};

/** Ends a program that this file has started, and waits until it has ended. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill();
  await ended;
}

/**
 * Starts Xvfb and waits until it says which display it is. Without `-noreset` it starts anew whenever its last window has
 * closed, and refuses the next browser if that comes meanwhile.
 */
async function startDisplay(program: string): Promise<{ process: ChildProcess; name: string }> {
  const display = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const failed = once(display, 'exit').then(() => {
    throw new Error(`${program} ended before it had a display`);
  });
  const said = once(display.stdio[3] as Readable, 'data').then(([text]) => `:${String(text).trim()}`);
  return { process: display, name: await Promise.race([said, failed]) };
}

/** A folder with the settings of GTK, from which WebKitGTK takes what the reader prefers. */
function makeSettings(reducedMotion: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'without-a-pass-gtk-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0', 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 'false' : 'true'}\n`,
  );
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NO_MINIMUM_WIDTH);
  return folder;
}

/** A port that is free now. WebKitWebDriver cannot choose one itself. */
async function freePort(): Promise<number> {
  const { port, close } = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
  await close();
  return port;
}

/** Waits until the driver answers. */
async function answers(address: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null && driver.signalCode === null) {
    const response = await fetch(`${address}/status`).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('WebKitWebDriver ended before it answered');
}

/**
 * Asks the driver to start its browser. The driver waits without end for one that cannot start, so it is stopped itself when
 * a minute has passed.
 */
async function startBrowser(
  address: string,
  server: ChildProcess,
  binary: string,
  script: boolean,
): Promise<WebDriver> {
  // Without full screen the window has a bar with buttons, which cannot be narrower than 447 pixels.
  const args = ['--automation', '--full-screen', `--enable-javascript=${String(script)}`];
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args },
  });
  const watchdog = setTimeout(() => server.kill(), 60_000);
  try {
    return await new Builder().usingServer(address).withCapabilities(capabilities).build();
  } catch (error) {
    throw new Error('WebKitGTK’s MiniBrowser did not start', { cause: error });
  } finally {
    clearTimeout(watchdog);
  }
}

/** Runs in the page: keeps what goes wrong from now on. */
function listenForNoise(): void {
  const kept: string[] = [];
  Object.assign(window, { keptNoise: kept });
  addEventListener(
    'error',
    ({ message, target }) => {
      kept.push(target instanceof HTMLElement ? `failed: ${target.outerHTML}` : `error: ${message}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => kept.push(`error: ${String(reason)}`));
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) => kept.push(`console ${level}: ${words.join(' ')}`);
  }
}

/** Runs in the page: takes what was kept. */
function takeNoise(): string[] {
  return (window as { keptNoise?: string[] }).keptNoise?.splice(0) ?? [];
}

/** Steers the page of a session. */
async function makePage(
  driver: WebDriver,
  site: string,
  { path, width, height, script }: Opening,
  close: () => Promise<void>,
): Promise<EnginePage> {
  const noise: string[] = [];
  const evaluate: EnginePage['evaluate'] = (run, ...args) =>
    driver.executeScript(`return ${callAsText(run, args)}`);
  const collect = async (): Promise<void> => {
    noise.push(...(await evaluate(takeNoise)));
  };
  // The driver itself tells nothing of the console. What fails before the page has loaded shows all the same: the
  // story then takes its moving layout back.
  const attend = async (): Promise<void> => {
    if (script !== false) await evaluate(listenForNoise);
  };
  const go = async (to: string): Promise<void> => {
    await collect();
    await driver.get(site + to);
    await attend();
  };
  const resize: EnginePage['resize'] = async (size) => {
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...size });
    // The window has its size before its inside follows.
    await expect.poll(() => evaluate(innerSize), { timeout: 60_000, interval: 20 }).toEqual(size);
  };
  await resize({ width, height });
  await go(path);
  return {
    go,
    resize,
    evaluate,
    reload: async () => {
      await collect();
      await driver.navigate().refresh();
      await attend();
    },
    back: () => driver.navigate().back(),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    noise: async () => {
      await collect();
      return noise;
    },
    [Symbol.asyncDispose]: close,
  };
}

/**
 * Makes WebKit ready: starts a display for all its pages. Each page has a browser of its own, because a driver serves one
 * browser at a time and settings count when it starts.
 * @param programs where its parts are
 * @param site address of the site, without a slash at its end
 * @returns the engine
 */
export async function startWebKit(programs: Programs['WebKit'], site: string): Promise<Engine> {
  const display = await startDisplay(programs.display);
  const open = async (opening: Opening): Promise<EnginePage> => {
    const settings = makeSettings(opening.reducedMotion ?? true);
    const port = await freePort();
    const server = spawn(programs.driver, [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: settings },
    });
    const stopServer = async (): Promise<void> => {
      await end(server);
      rmSync(settings, { recursive: true, force: true });
    };
    try {
      const address = `http://127.0.0.1:${port}`;
      await answers(address, server);
      const driver = await startBrowser(address, server, programs.browser, opening.script ?? true);
      const close = async (): Promise<void> => {
        // A browser that has gone already needs no farewell; why it went is what the test that lost it tells.
        await driver.quit().catch(() => undefined);
        await stopServer();
      };
      return await makePage(driver, site, opening, close);
    } catch (error) {
      await stopServer();
      throw error;
    }
  };
  return { open, stop: () => end(display.process) };
}
