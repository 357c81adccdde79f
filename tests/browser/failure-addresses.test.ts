/** Addresses and messages that somebody wrote to do harm: every page reads as it does without them. */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { displayed, hearAlerts, injected, MARKUP, words } from './failure.ts';
import { fitted, framesIn, frameOf, hostScript, openHost } from './host-page.ts';
import { settled, STEP_IDS } from './marks.ts';
import { addressOf, answerTo, openPage } from './page.ts';
import type { OpenPage } from './page.ts';

const [FIRST = '', SECOND = ''] = STEP_IDS;
const LONG = 100_000;

/** The page of every script that reads a fragment. Some of the story's are in `address.test.ts` already. */
const WITH_FRAGMENTS = ['/', '/claims/', '/present/', '/present/notes/', '/embed/why-these-cities/'];

/** Fragments that cannot be read, name what every object has, break out of selectors, or bring markup. */
const FRAGMENTS: readonly string[] = [
  MARKUP,
  encodeURIComponent(MARKUP),
  encodeURIComponent(encodeURIComponent(MARKUP)),
  'javascript:alert(1)',
  '%',
  '%E0%A4%A',
  '%00',
  '__proto__',
  'constructor',
  'hubs"]',
  "hubs'],*{",
  '[data-step]',
  'hubs:not(.x)',
  'hubs%22%5D',
  '\\68 ubs',
  'é\u202Ex',
  'a'.repeat(LONG),
];

/** Parameters that pages read, each with the same hostile value, and with one that is right behind it. */
const query = (value: string): string => {
  const names = ['speaker', 'certainty', 'with', 'scheme', 'childId', 'q'];
  const hostile = names.map((name) => `${name}=${value}`);
  return `?${[...hostile, 'speaker=ours', 'certainty=high', 'scheme=dark', ...hostile].join('&')}`;
};

const VALUES: readonly (readonly [string, string])[] = [
  ['markup', '<script>alert(1)</script>'],
  ['markup, encoded', encodeURIComponent(MARKUP)],
  ['markup, encoded twice', encodeURIComponent(encodeURIComponent(MARKUP))],
  ['what breaks out of an attribute', '"%20onload=alert(1)%20x="'],
  ['what breaks out of a selector', '"],*'],
  ['what cannot be read', '%E0%A4%A'],
  ['what every object has', '__proto__'],
  ['100 kB', 'a'.repeat(LONG)],
];

/** Servers refuse addresses of 100 kB; this one is asked for the page without its query. */
const takeLongQueries = (context: BrowserContext): Promise<unknown> =>
  context.route(
    ({ search }) => search.length > 8000,
    async (route) => {
      const address = new URL(route.request().url());
      address.search = '';
      await route.fulfill({ response: await answerTo(route, address.href) });
    },
  );

/** Waits until a page's script has done what it does at once. */
async function ready({ page }: OpenPage, path: string): Promise<void> {
  if (path === '/') await settled(page, FIRST);
  if (path.startsWith('/present')) await page.waitForSelector('html[data-enhanced] [data-current]');
}

/** Milliseconds for tests that visit a page dozens of times; nothing waits as long on an idle machine. */
const PATIENCE = 300_000;

describe.each(WITH_FRAGMENTS)('%s', (path) => {
  test(
    'reads as ever at a fragment that means harm, opened or followed',
    async () => {
      const alerts = hearAlerts();
      await using open = await openPage({ path, reducedMotion: true, prepare: alerts.prepare });
      const { page } = open;
      await ready(open, path);
      const clean = await words(page);
      for (const [index, fragment] of FRAGMENTS.entries()) {
        const what = fragment.slice(0, 60);
        // With a query of its own, so that each is a new visit.
        await page.goto(`${addressOf(path)}?visit=${index}#${fragment}`, { waitUntil: 'load' });
        await ready(open, path);
        expect(await words(page), `opened at #${what}`).toBe(clean);
        await page.evaluate(
          (hash) =>
            new Promise<void>((done) => {
              addEventListener(
                'hashchange',
                () =>
                  requestAnimationFrame(() => {
                    done();
                  }),
                { once: true },
              );
              location.hash = `${hash}-`;
            }),
          fragment,
        );
        expect(await words(page), `followed to #${what}`).toBe(clean);
        expect([await injected(page), alerts.told, open.noise], `at #${what}`).toEqual([[], [], []]);
      }
    },
    PATIENCE,
  );
});

describe.each(['/', '/claims/', '/present/notes/', '/embed/hubs/', '/embed/why-these-cities/'])(
  '%s',
  (path) => {
    test(
      'reads as ever with parameters that mean harm',
      async () => {
        const alerts = hearAlerts(takeLongQueries);
        await using open = await openPage({
          path,
          reducedMotion: true,
          prepare: alerts.prepare,
        });
        const { page } = open;
        await ready(open, path);
        const clean = await words(page);
        for (const [what, value] of VALUES) {
          await page.goto(addressOf(path) + query(value), { waitUntil: 'load' });
          await ready(open, path);
          expect(await words(page), what).toBe(clean);
          expect(await page.evaluate(() => document.documentElement.dataset.scheme), what).toBeUndefined();
          expect([await injected(page), alerts.told, open.noise], what).toEqual([[], [], []]);
        }
      },
      PATIENCE,
    );
  },
);

/** Runs in a page: what windows may be told by anyone, with the site's own words in wrong places. */
const hostileMessages = (): unknown[] => {
  const markup = '<img src=x onerror=alert(1)>';
  const height = 'without-a-pass:height';
  const place = { step: markup, blank: 'yes' };
  const deep: { next?: unknown } = {};
  let inner = deep;
  for (let depth = 0; depth < 1000; depth += 1) {
    const next = {};
    inner.next = next;
    inner = next;
  }
  return [
    undefined,
    null,
    0,
    Number.NaN,
    '',
    markup,
    'x'.repeat(1_000_000),
    'pymxPYMx',
    `pymxPYMx${markup}xPYMxheightxPYMx9000`,
    [],
    [height, 9000],
    new Map([['type', height]]),
    new ArrayBuffer(8),
    new Error(markup),
    deep,
    { type: {} },
    { type: height },
    ...[Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e9, '9000', markup, null, {}, [9000]].map((wrong) => ({
      type: height,
      id: 'hubs',
      height: wrong,
    })),
    { type: 'without-a-pass:ask', id: markup },
    { sentinel: 'amp', type: 'embed-size', height: markup },
    { from: 'slides' },
    { from: 'slides', place: null },
    { from: 'slides', place },
    { from: 'slides', place: { step: '__proto__' }, followed: markup },
    { from: 'slides', gone: 'yes' },
    { from: 'notes', hello: 'yes' },
    { from: 'notes', place, request: { by: markup, number: 1 } },
    { from: 'notes', place: { step: 'hubs' }, request: { by: 7, number: markup } },
    { from: 'notes', place: { step: ['hubs'] }, request: { by: 'x', number: 1 } },
    { from: ['slides'], place: { step: 'hubs' } },
  ];
};

/** Posts all of them from a window; `how` is code that posts `message`. As text, which no policy of the page forbids. */
const post = (from: Page | Frame, how: string): Promise<unknown> =>
  from.evaluate(`for (const message of (${hostileMessages.toString()})()) { ${how}; }`);

describe('messages that mean harm', () => {
  test('move neither slides nor notes, which stay in step', async () => {
    const alerts = hearAlerts();
    await using open = await openPage({ path: '/present/', reducedMotion: true, prepare: alerts.prepare });
    const { page } = open;
    await settled(page, FIRST);
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    await notes.waitForSelector(`#${FIRST}[data-current]`);
    await notes.locator('[data-apart]').waitFor({ state: 'hidden' });
    const before = [await words(page), await words(notes)];

    // A page of the same host that knows the talk's name, the worst case.
    const other = await page.context().newPage();
    await other.goto(addressOf('/favicon.svg'));
    const talk = new URL(notes.url()).searchParams.get('with') ?? '';
    expect(talk).toMatch(/^\w+$/);
    await post(other, `new BroadcastChannel('without-a-pass.present.${talk}').postMessage(message)`);
    for (const window of [page, notes]) await post(window, `postMessage(message, '*')`);
    expect([await words(page), await words(notes)]).toEqual(before);
    await notes.keyboard.press('ArrowRight');
    await settled(page, SECOND);
    expect([await displayed(page), await displayed(notes)]).toEqual([[SECOND], [SECOND]]);
    expect([await injected(page), await injected(notes), alerts.told]).toEqual([[], [], []]);
    open.expectQuiet();
  });

  test('change neither the height of a frame nor what it shows', async () => {
    await using host = await openHost({
      head: `<script>let ended = 0; addEventListener('message', ({ data }) => { if (data === 'end') ended += 1; });</script>`,
      body: `${frameOf('/embed/hubs/', 400)}${frameOf('/embed/why-these-cities/', 400)}${hostScript()}`,
    });
    const frames = await framesIn(host.page);
    const heights: number[] = [];
    for (const frame of frames) heights.push(await fitted(frame));
    const text = (): Promise<string[]> =>
      Promise.all(
        frames.map((frame) => frame.locator('main').evaluate((main: HTMLElement) => main.innerText)),
      );
    const before = await text();
    // From the host to itself and to its frames, and from the frames to the host.
    await post(
      host.page,
      `for (const target of [window, frames[0], frames[1]]) target.postMessage(message, '*')`,
    );
    for (const frame of frames) await post(frame, `parent.postMessage(message, '*')`);
    for (const frame of frames) await frame.evaluate(`parent.postMessage('end', '*')`);
    await host.page.waitForFunction('ended === 2');
    expect(
      await host.page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight)),
    ).toEqual(heights);
    expect(await text()).toEqual(before);
    host.expectQuiet();
  });
});

test.each(['pushState', 'replaceState'] as const)(
  'the ledger filters where the browser refuses %s, as for files and after too many',
  async (how) => {
    await using open = await openPage({
      path: '/claims/?speaker=quoted#O3',
      prepare: (context) =>
        context.addInitScript((name) => {
          history[name] = () => {
            throw new DOMException('refused', 'SecurityError');
          };
        }, how),
    });
    const { page } = open;
    const entries = page.locator('article[data-speaker]:not([hidden])');
    // The entry that the address names is shown although the filter of the address hides it.
    expect(await page.locator('#O3').isVisible()).toBe(true);
    await page.locator('input[name="speaker"][value="ours"]').check();
    expect(
      new Set(await entries.evaluateAll((all) => all.map((one) => one.getAttribute('data-speaker')))),
    ).toEqual(new Set(['ours']));
    open.expectQuiet();
  },
);
