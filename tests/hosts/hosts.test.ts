/** The built site behind real servers, unchanged: at the root of a host and in a folder of one. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { HOST_NAMES } from '../../scripts/hosts/candidates.ts';
import type { HostName } from '../../scripts/hosts/candidates.ts';
import { CACHE_FOREVER, headersOf } from '../../src/hosting/headers.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { sitePolicies } from '../../src/hosting/server-files.ts';
import type { FrameName } from '../../src/marks/mark.ts';
import { builtMarks, pictureFrom, readPicture, STEP_IDS } from '../browser/marks.ts';
import { builtFiles, builtPages, readBuilt } from '../build/site.ts';
import { startChromium } from '../engines/chromium.ts';
import type { Engine } from '../engines/driver.ts';
import { crawl } from './crawl.ts';
import type { Crawl } from './crawl.ts';
import { SUB_FOLDER } from './global-setup.ts';
import { startServer } from './server.ts';
import type { Running, Serving, Start } from './server.ts';
import { prepareApache } from './servers/apache.ts';
import { prepareBucket } from './servers/bucket.ts';
import { prepareCaddy } from './servers/caddy.ts';
import { prepareLighttpd } from './servers/lighttpd.ts';
import { prepareNginx } from './servers/nginx.ts';
import { preparePython } from './servers/python.ts';

/** What is known of a server. */
interface Host {
  /** Writes its settings. */
  readonly prepare: (serving: Serving) => Start;
  /** Whether it answers with a folder's `index.html` when it is asked for the folder. */
  readonly hasFolders: boolean;
  /** Whether it has the settings that the site carries, and so its headers and its page for unknown addresses. */
  readonly isConfigured: boolean;
  /** Headers that it writes in another way, which means the same. */
  readonly says?: Readonly<Record<string, string>>;
}

const HOSTS: Readonly<Record<HostName, Host>> = {
  nginx: { prepare: prepareNginx, hasFolders: true, isConfigured: true },
  Apache: { prepare: prepareApache, hasFolders: true, isConfigured: true },
  Caddy: { prepare: prepareCaddy, hasFolders: true, isConfigured: true },
  lighttpd: {
    prepare: prepareLighttpd,
    hasFolders: true,
    isConfigured: true,
    // Only its own module for this leaves answers out that there is no such file, and that one knows no other words.
    says: { [CACHE_FOREVER]: 'max-age=31536000' },
  },
  Python: { prepare: preparePython, hasFolders: true, isConfigured: false },
  bucket: { prepare: prepareBucket, hasFolders: false, isConfigured: false },
};

/** Types without which a browser refuses a file or shows it as something else; the others it finds out by itself. */
const NEEDED_TYPES: Readonly<Record<string, RegExp>> = {
  css: /^text\/css/,
  html: /^text\/html/,
  js: /^(?:text|application)\/javascript/,
  json: /^application\/json/,
  png: /^image\/png/,
  svg: /^image\/svg\+xml/,
};

/** Files that readers see; the others are settings for servers. */
const FILES = builtFiles().filter((file) => mediaTypeOf(file) !== undefined);
const SITE = sitePolicies(builtPages());
const STEPS = [STEP_IDS[0] ?? '', 'hubs', STEP_IDS.at(-1) ?? ''];

const plain = (type: string | null): string => (type ?? '').toLowerCase().replaceAll(' ', '');

/** Folders as people write them into the address, for the hosts that know such. */
function foldersOf(files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
}

/** One browser for all servers; it starts when a page is first opened. */
let chromium: Promise<Engine> | undefined;
afterAll(async () => (await chromium)?.stop());

describe.each(HOST_NAMES)('behind %s', (name) => {
  const state = inject('hosts')[name];
  const { prepare, hasFolders, isConfigured, says = {} } = HOSTS[name];

  describe.skipIf(state.kind === 'missing').each(['/', SUB_FOLDER])('at %s', (prefix) => {
    let server: Running | undefined;
    /** Address of the host’s root; there is none when the server did not start. */
    const origin = (): string => {
      if (!server) throw new Error(`${name} did not start`);
      return server.origin;
    };
    let found: Crawl;
    // A bucket knows the root of its host and no other folder.
    const start = hasFolders || prefix === '/' ? '/' : '/index.html';

    beforeAll(async () => {
      if (state.kind === 'missing') return;
      const site = inject('hostedSite');
      const web = prefix === '/' ? site : inject('hostedWeb');
      server = await startServer(prepare, { program: state.program, site, web, prefix });
      const folders = hasFolders ? foldersOf(FILES) : [];
      found = await crawl({ origin: server.origin, prefix }, [
        start,
        ...FILES.map((file) => `/${encodeURI(file)}`),
        ...folders,
      ]);
    });
    afterAll(() => server?.[Symbol.asyncDispose]());

    test('every link leads to a file and a place of the site, and none out of its folder', () => {
      expect(found.faults).toEqual([]);
      expect(found.answers.size).toBeGreaterThanOrEqual(FILES.length);
    });

    test('every file has its type', () => {
      const wrong = [...found.answers].flatMap(([path, { headers, path: last }]) => {
        const file = last.endsWith('/') ? `${last}index.html` : last;
        const type = plain(headers.get('content-type'));
        const needed = NEEDED_TYPES[/[a-z0-9]+$/.exec(file)?.[0] ?? ''];
        const isRight = isConfigured ? type === plain(mediaTypeOf(file) ?? '') : (needed?.test(type) ?? true);
        return isRight ? [] : [`${path}: ${type}`];
      });
      expect(wrong).toEqual([]);
    });

    test.runIf(isConfigured)('every answer has its headers', () => {
      const wrong = [...found.answers].flatMap(([path, { headers, path: last }]) =>
        differences(headers, headersOf(last, SITE), says).map((difference) => `${path}: ${difference}`),
      );
      expect(wrong).toEqual([]);
    });

    test('an address that does not exist answers with 404, and with the page for it where a host can', async () => {
      for (const path of ['none', 'no/such/page/', '_astro/none.js', 'embed/none/']) {
        const answer = await fetch(origin() + prefix + path, { redirect: 'manual' });
        const body = Buffer.from(await answer.arrayBuffer());
        expect(answer.status, path).toBe(404);
        if (!isConfigured) continue;
        expect(body.equals(readBuilt('404.html')), `${path} gives 404.html`).toBe(true);
        expect(plain(answer.headers.get('content-type')), path).toBe('text/html;charset=utf-8');
        expect(answer.headers.get('cache-control') ?? 'no-cache', `${path} is not kept`).toBe('no-cache');
        expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
      }
    });

    test.runIf(isConfigured)(
      'the page for unknown addresses leads back to the site’s own start',
      async () => {
        chromium ??= startChromium({ browser: inject('hostBrowser') }, '');
        await using page = await (
          await chromium
        ).open({ path: `${origin()}${prefix}no/such/page/`, width: 800, height: 600 });
        await expect
          .poll(() => page.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-home]')?.href), {
            message: 'where the link leads once its script has looked',
            timeout: 60_000,
          })
          .toBe(`${origin()}${prefix}index.html`);
        const noise = await page.noise();
        // That there is no such page, and in which folders the site does not start, browsers tell as errors.
        expect(noise.filter((line) => !line.includes('status of 404'))).toEqual([]);
      },
    );

    test('the story moves, and asks for nothing outside its folder', async () => {
      const address = origin() + prefix.slice(0, -1) + start;
      chromium ??= startChromium({ browser: inject('hostBrowser') }, '');
      await using page = await (await chromium).open({ path: address, width: 1440, height: 900 });
      for (const id of STEPS) {
        await page.evaluate((step) => {
          document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'center' });
        }, id);
        await expect
          .poll(
            () =>
              page.evaluate(
                () => document.querySelector<HTMLElement>('[data-picture]')?.dataset.shown ?? null,
              ),
            { message: 'the step whose picture stands', timeout: 60_000, interval: 20 },
          )
          .toBe(id);
        const seen = pictureFrom(await page.evaluate(readPicture));
        expect(seen.marks, id).toEqual(builtMarks(id, seen.frame as FrameName));
      }
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => entry.name),
      );
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((one) => !one.startsWith(origin() + prefix))).toEqual([]);
      expect(await page.noise(), 'console messages, errors and failed requests').toEqual([]);
    });
  });
});

/** Headers that an answer lacks, has otherwise, or has besides those that the site asks for. */
function differences(
  sent: Headers,
  wanted: Readonly<Record<string, string>>,
  says: Readonly<Record<string, string>>,
): string[] {
  const all = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy', 'Access-Control-Allow-Origin'];
  return [...new Set([...Object.keys(wanted), ...all])].flatMap((name) => {
    const value = sent.get(name);
    const expected = wanted[name];
    return value === (expected === undefined ? null : (says[expected] ?? expected))
      ? []
      : [`${name}: ${value ?? 'missing'}`];
  });
}
