/** Firefox as its makers publish it, steered over WebDriver BiDi by Puppeteer. */
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';

import type { Programs } from '../../scripts/engines/candidates.ts';
import { watchFailures } from '../failed-requests.ts';
import { callAsText, innerSize } from './driver.ts';
import type { Engine, EnginePage, Opening } from './driver.ts';

/** Firefox takes these only when it starts, so that there is one Firefox for each choice. */
interface Preferences {
  readonly reducedMotion: boolean;
  readonly script: boolean;
}

/** A page in Firefox, which can also be printed. */
export interface FirefoxPage extends EnginePage {
  /** Prints it as Firefox does, on sheets of a size, and gives the file. */
  readonly pdf: (format: 'A4' | 'Letter') => Promise<Buffer>;
}

/** Firefox as an engine. */
export interface Firefox extends Engine {
  /** Opens a page in a fresh context. */
  readonly open: (opening: Opening) => Promise<FirefoxPage>;
}

function launch(executablePath: string, { reducedMotion, script }: Preferences): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'javascript.enabled': script,
    },
  });
}

/**
 * Makes Firefox ready; it starts when the first page is opened.
 * @param programs where it is
 * @param site address of the site, without a slash at its end
 * @returns the engine
 */
export function startFirefox(programs: Programs['Firefox'], site: string): Firefox {
  const browsers = new Map<string, Promise<Browser>>();
  const browserWith = (preferences: Preferences): Promise<Browser> => {
    const key = JSON.stringify(preferences);
    const browser = browsers.get(key) ?? launch(programs.browser, preferences);
    browsers.set(key, browser);
    return browser;
  };
  const open: Firefox['open'] = async ({ path, width, height, reducedMotion, script }) => {
    const browser = await browserWith({ reducedMotion: reducedMotion ?? true, script: script ?? true });
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) =>
      noise.push(`error: ${error instanceof Error ? error.message : String(error)}`),
    );
    const failures = watchFailures((line) => noise.push(line));
    page.on('request', failures.asked);
    page.on('framenavigated', failures.navigated);
    page.on('requestfailed', failures.failed);
    const evaluate: EnginePage['evaluate'] = async (run, ...args) =>
      (await page.evaluate(callAsText(run, args))) as ReturnType<typeof run>;
    // A page that is left while it still fetches its icon or a font would report those requests as failed.
    const waitUntil = 'networkidle0';
    const go = async (to: string): Promise<void> => {
      await page.goto(site + to, { waitUntil });
    };
    const resize: EnginePage['resize'] = async (size) => {
      await page.setViewport(size);
      await expect.poll(() => evaluate(innerSize), { timeout: 60_000, interval: 20 }).toEqual(size);
    };
    await resize({ width, height });
    await go(path);
    return {
      go,
      resize,
      evaluate,
      reload: async () => {
        await page.reload({ waitUntil });
      },
      back: async () => {
        await page.goBack();
      },
      click: (selector) => page.click(selector),
      press: (key) => page.keyboard.press(key),
      noise: () => Promise.resolve(noise),
      pdf: async (format) => Buffer.from(await page.pdf({ format })),
      [Symbol.asyncDispose]: () => context.close(),
    };
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  };
  return { open, stop };
}
