/** Opens pages of the built site in the shared browser, and listens for anything that should not happen. */
import { chromium } from 'playwright-core';
import type {
  APIResponse,
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Response,
  Route,
} from 'playwright-core';
import { expect, inject } from 'vitest';

import { watchFailures } from '../failed-requests.ts';

/** How a page is opened. */
export interface PageOptions {
  /** Address inside the site; the story page by default. */
  readonly path?: string;
  /** A file on the disk, as a full `file:` address, that is opened instead, with the network off; `path` is what follows. */
  readonly disk?: string;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  /** Height of the window in CSS pixels. */
  readonly height?: number;
  /** What the reader's system prefers. */
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the reader asked for less motion. */
  readonly reducedMotion?: boolean;
  /** False opens the page as a browser without script does. */
  readonly javaScriptEnabled?: boolean;
  /** Anything else that Playwright's contexts know. */
  readonly context?: BrowserContextOptions;
  /** Called with the context before the page opens, for example to block files. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** A page that is open. */
export interface OpenPage {
  /** Playwright's page. */
  readonly page: Page;
  /** The answer to the page's own request. */
  readonly response: Response;
  /** Addresses that were asked for so far, inside the site as paths, others in full. */
  readonly requests: readonly string[];
  /** What went wrong so far: console messages, errors, failed requests, requests to other hosts. */
  readonly noise: readonly string[];
  /** Fails when anything went wrong so far. */
  readonly expectQuiet: () => void;
  /** Closes the page; `await using` does it by itself. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

let connection: Promise<Browser> | undefined;

/** One connection per test file; the worker's end closes it. */
async function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

/**
 * Asks the site's server for what a page asked for, for tests that give the answer to the page with changes. Asks again when
 * the server closes an idle connection in the very moment in which it is used.
 * @param route the page's request
 * @param url another address to ask for; by default the one that the page asked for
 * @returns the server's answer
 */
export const answerTo = (route: Route, url = route.request().url()): Promise<APIResponse> =>
  route.fetch({ url, maxRetries: 3 });

/**
 * Full address of a path of the site.
 * @param path a path that starts with `/`
 * @returns an http address
 */
export function addressOf(path: string): string {
  return inject('siteAddress') + path;
}

/**
 * Opens a page in a fresh context, so that tests share no storage, cache or history.
 * @param options how
 * @returns the open page; take it with `await using` so that it is closed whatever happens
 */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const { path = '/', width = 1440, height = 900 } = options;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    ...options.context,
  });
  try {
    const noise: string[] = [];
    const requests: string[] = [];
    const address = options.disk === undefined ? addressOf(path) : options.disk + path.replace(/^\//, '');
    const foreign = foreignAddresses(options.disk);
    // Other hosts are not reached even when a page asks for them; `listenTo` reports that it did.
    await context.route(foreign, (route) => route.abort());
    await context.setOffline(options.disk !== undefined);
    await context.addInitScript(reportViolations);
    await options.prepare?.(context);
    const page = await context.newPage();
    listenTo(page, foreign, noise, requests);
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response === null) throw new Error(`${path} gave no answer`);
    return {
      page,
      response,
      requests,
      noise,
      expectQuiet: () => {
        expect(noise, 'console messages, errors and requests that should not be').toEqual([]);
      },
      [Symbol.asyncDispose]: async () => {
        // Answers that tests are still making up for the page would find it gone.
        await context.unrouteAll({ behavior: 'ignoreErrors' });
        await context.close();
      },
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Runs in the page and its frames: what its policy forbids becomes noise, also where the browser itself says nothing. */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`policy: ${violatedDirective} forbids ${blockedURI} ${sample}`);
  });
}

/**
 * Matches addresses that are neither of the site nor of the file that was opened. An expression and not a function, for which
 * every request would have to make its way here and back.
 */
function foreignAddresses(disk: string | undefined): RegExp {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const own = `${literal(inject('siteAddress'))}/`;
  const file = disk === undefined ? [] : [`${literal(disk)}(?:#|$)`];
  return new RegExp(`^(?!${[own, 'data:', 'blob:', 'about:', ...file].join('|')})`);
}

function listenTo(page: Page, foreign: RegExp, noise: string[], requests: string[]): void {
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  const failures = watchFailures((line) => noise.push(line));
  page.on('request', failures.asked);
  page.on('framenavigated', failures.navigated);
  page.on('requestfailed', failures.failed);
  page.on('request', (request) => {
    const address = request.url();
    requests.push(address.replace(inject('siteAddress'), ''));
    if (foreign.test(address)) noise.push(`other host: ${address}`);
  });
}
