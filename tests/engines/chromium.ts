/** Chromium, steered by Playwright. */
import { chromium } from 'playwright-core';

import { launchSwitches } from '../../scripts/browser/candidates.ts';
import { isRoot } from '../../scripts/browser/find.ts';
import type { Programs } from '../../scripts/engines/candidates.ts';
import { watchFailures } from '../failed-requests.ts';
import { callAsText } from './driver.ts';
import type { Engine, EnginePage, Opening } from './driver.ts';

/**
 * Starts Chromium.
 * @param programs where it is
 * @param site address of the site, without a slash at its end
 * @returns the engine
 */
export async function startChromium(programs: Programs['Chromium'], site: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: programs.browser,
    args: launchSwitches(isRoot()),
    chromiumSandbox: !isRoot(),
  });
  const open = async ({ path, width, height, reducedMotion, script }: Opening): Promise<EnginePage> => {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: reducedMotion === false ? 'no-preference' : 'reduce',
      javaScriptEnabled: script ?? true,
    });
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => noise.push(`error: ${message}`));
    const failures = watchFailures((line) => noise.push(line));
    page.on('request', failures.asked);
    page.on('framenavigated', failures.navigated);
    page.on('requestfailed', failures.failed);
    // A page that is left while it still fetches its icon or a font would report those requests as failed.
    const waitUntil = 'networkidle';
    const go = async (to: string): Promise<void> => {
      await page.goto(site + to, { waitUntil });
    };
    await go(path);
    return {
      go,
      reload: async () => {
        await page.reload({ waitUntil });
      },
      back: async () => {
        await page.goBack();
      },
      resize: (size) => page.setViewportSize(size),
      evaluate: (run, ...args) => page.evaluate(callAsText(run, args)),
      click: (selector) => page.locator(selector).first().click(),
      press: (key) => page.keyboard.press(key),
      noise: () => Promise.resolve(noise),
      [Symbol.asyncDispose]: () => context.close(),
    };
  };
  return { open, stop: () => browser.close() };
}
