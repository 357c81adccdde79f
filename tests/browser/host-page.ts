/** Pages of another origin that embed the site, as its hosts write them. */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

import { listen } from '../../scripts/server/listen.ts';
import { addressOf, openPage } from './page.ts';
import type { PageOptions } from './page.ts';

/** A page of another origin. */
export interface HostOptions extends Omit<PageOptions, 'path' | 'prepare'> {
  /** What stands in its body. */
  readonly body: string;
  /** What stands in its head. */
  readonly head?: string;
  /** Its own content security policy; none by default. */
  readonly policy?: string;
  /** Other pages of the same origin, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A page of another origin that is open. */
export interface HostPage {
  /** Playwright's page. */
  readonly page: Page;
  /** Fails when anything went wrong but for what matches. */
  readonly expectQuiet: (except?: RegExp) => void;
  /** Closes the page; `await using` does it by itself. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Opens such a page.
 * @param options what it holds, and how it is opened
 * @returns the open page; take it with `await using`
 */
export async function openHost(options: HostOptions): Promise<HostPage> {
  const { body, head = '', policy, others = {}, ...rest } = options;
  const pages: Readonly<Record<string, string>> = {
    '/': `<!doctype html><title>Host</title><link rel="icon" href="data:,">${head}<body>${body}`,
    ...others,
  };
  // A server and not a routed answer: browsers keep pages that come from nowhere from reaching this machine.
  const server = await listen(
    (request, response) => {
      const html = pages[request.url ?? ''];
      if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
      response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(html);
    },
    { host: '127.0.0.1', port: 0 },
  );
  // A name and a number are two sites to browsers, even on one machine.
  const origin = `http://localhost:${server.port}`;
  try {
    const open = await openPage({
      width: 1000,
      height: 700,
      ...rest,
      // Any small file of the site; the page of the other host comes next.
      path: '/favicon.svg',
      prepare: (context) => context.route(`${origin}/**`, (route) => route.continue()),
    });
    await open.page.goto(`${origin}/`, { waitUntil: 'load' });
    return {
      page: open.page,
      expectQuiet: (except) => {
        const noise = open.noise.filter(
          (line) => !line.startsWith(`other host: ${origin}/`) && except?.test(line) !== true,
        );
        expect(noise, 'console messages, errors and requests that should not be').toEqual([]);
      },
      [Symbol.asyncDispose]: async () => {
        await open[Symbol.asyncDispose]();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/**
 * A frame as hosts write it.
 * @param path what it shows, such as `/embed/hubs/`, or a full address
 * @param width its width in CSS pixels
 * @param attributes more attributes
 * @returns HTML
 */
export const frameOf = (path: string, width: number, attributes = ''): string =>
  `<iframe src="${path.startsWith('/') ? addressOf(path) : path}" title="x" width="${width}" height="300" frameborder="0" ${attributes}></iframe>`;

/** The script for hosts, as they write it. */
export const hostScript = (): string => `<script src="${addressOf('/embed.js')}" async="async"></script>`;

/**
 * Scripts of hosts that read heights by themselves, each written from the description of its format alone. A height goes
 * to the frame that the message came from.
 */
export const LISTENERS: Readonly<Record<'own' | 'amp' | 'pym', string>> = {
  own: listener(`data && data.type === 'without-a-pass:height' ? data.height : undefined`),
  amp: listener(`data && data.sentinel === 'amp' && data.type === 'embed-size' ? data.height : undefined`),
  // Pym takes the name that it gave to a frame and one word, then anything.
  pym: listener(
    `typeof data === 'string' ? (/^pymxPYMxgraphicxPYMxheightxPYMx(.*)$/.exec(data) || [])[1] : undefined`,
  ),
};

function listener(height: string): string {
  return `<script>addEventListener('message', ({ data, source }) => {
    const height = ${height};
    for (const frame of document.querySelectorAll('iframe')) {
      if (height !== undefined && frame.contentWindow === source) frame.height = height;
    }
  });</script>`;
}

/**
 * The frames of a page, once they have loaded.
 * @param page the page
 * @returns its frames in order
 */
export async function framesIn(page: Page): Promise<Frame[]> {
  const elements = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(elements.map((element) => element.contentFrame()));
  return Promise.all(
    frames.map(async (frame) => {
      if (!frame) throw new Error('a frame holds no page');
      await frame.waitForLoadState('load');
      return frame;
    }),
  );
}

/** Heights in CSS pixels: of what a frame holds, and of the frame in its host's page. */
export interface Heights {
  /** Of the content. */
  readonly content: number;
  /** Of the frame, without its border. */
  readonly frame: number;
}

/**
 * Measures a frame from both sides.
 * @param frame the frame
 * @returns its heights now
 */
export async function heightsOf(frame: Frame): Promise<Heights> {
  const element = await frame.frameElement();
  return {
    content: await frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
    frame: await element.evaluate((one) => (one as HTMLElement).clientHeight),
  };
}

/**
 * Waits until a frame is as high as its content, to a pixel.
 * @param frame the frame
 * @returns the height in CSS pixels
 */
export async function fitted(frame: Frame): Promise<number> {
  let height = 0;
  await expect
    .poll(
      async () => {
        // A face that comes late changes the height once more.
        const hasFaces = await frame.evaluate(() => document.fonts.status === 'loaded');
        const { content, frame: given } = await heightsOf(frame);
        height = given;
        return hasFaces && content > 350 && given >= content && given - content < 1;
      },
      { message: `the frame of ${frame.url()} is as high as its content`, timeout: 15_000 },
    )
    .toBe(true);
  return height;
}
