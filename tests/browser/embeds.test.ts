/** Pages of this site in pages of others: heights, colours, and what may be missing around them. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { embedsOf } from '../../src/story/embeds/embeds.ts';
import { frameHeight } from '../../src/story/embeds/height.ts';
import { loadStory } from '../../src/story/load.ts';
import { fitted, frameOf, framesIn, heightsOf, hostScript, LISTENERS, openHost } from './host-page.ts';
import { addressOf, openPage } from './page.ts';
import { facesReady, twoFrames } from './started.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const embeds = embedsOf(story, edition);
const CHAPTER = 'why-these-cities';
const STEPS = story.chapters.find(({ id }) => id === CHAPTER)?.steps ?? [];

/**
 * Fonts need an origin; a sandbox takes it from the frame, and text is then set in fonts of the system. The console does not
 * name the file, but each failed request is in the list with its address too.
 */
const FONTS = /\.woff2|^console error: Failed to load resource: net::ERR_FAILED$/;

/** The only frame of a page. */
async function onlyFrame(page: Page): Promise<Frame> {
  const [frame] = await framesIn(page);
  if (!frame) throw new Error('no frame');
  return frame;
}

/** Ids of the steps that are seen. */
const seen = (frame: Frame): Promise<string[]> =>
  frame
    .locator('[data-step]')
    .evaluateAll((all) =>
      all.filter((step) => getComputedStyle(step).visibility === 'visible').map(({ id }) => id),
    );

/** The colour behind the text, which tells the scheme. */
const paper = (frame: Frame | Page): Promise<string> =>
  frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(245, 242, 234)';
const DARK = 'rgb(16, 22, 30)';

describe.each(['hubs', CHAPTER])('/embed/%s/ in a page of another origin', (id) => {
  test.each(['own', 'amp', 'pym'] as const)('tells its height in the format of %s', async (format) => {
    const query = format === 'pym' ? '?initialWidth=320&childId=graphic' : '';
    await using host = await openHost({ body: LISTENERS[format] + frameOf(`/embed/${id}/${query}`, 320) });
    const frame = await onlyFrame(host.page);
    const narrow = await fitted(frame);
    await host.page.locator('iframe').evaluate((element) => {
      element.setAttribute('width', '900');
    });
    await expect.poll(async () => (await heightsOf(frame)).content).toBeLessThan(narrow);
    await fitted(frame);
    host.expectQuiet();
  });

  test.each([320, 600, 900])('gets its height from the script for hosts at %i pixels', async (width) => {
    await using host = await openHost({ body: frameOf(`/embed/${id}/`, width) + hostScript() });
    const frame = await onlyFrame(host.page);
    const closed = await fitted(frame);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await frame.locator('.notes:visible summary').first().click();
    await expect.poll(async () => (await heightsOf(frame)).content).not.toBe(closed);
    await fitted(frame);
    host.expectQuiet();
  });
});

test('a border that hosts draw around frames takes nothing from the content', async () => {
  const head = '<style>* { box-sizing: border-box } iframe { border: 7px solid red }</style>';
  const body = `<iframe src="${addressOf('/embed/hubs/')}" width="400"></iframe>${hostScript()}`;
  await using host = await openHost({ head, body });
  await fitted(await onlyFrame(host.page));
});

test('a script for hosts that comes late asks the frames that are there', async () => {
  await using host = await openHost({ body: frameOf('/embed/hubs/', 500) });
  const frame = await onlyFrame(host.page);
  await frame.waitForFunction(() => document.readyState === 'complete');
  expect((await heightsOf(frame)).frame).toBe(300);
  await host.page.addScriptTag({ url: addressOf('/embed.js') });
  await fitted(frame);
});

test('several frames of one page keep apart', async () => {
  await using host = await openHost({
    body: [
      frameOf('/embed/hubs/', 320),
      frameOf('/embed/others-say/', 320),
      frameOf(`/embed/${CHAPTER}/`, 700),
      hostScript(),
    ].join(''),
  });
  const frames = await framesIn(host.page);
  const heights = await Promise.all(frames.map((frame) => fitted(frame)));
  expect(new Set(heights).size).toBe(3);
  host.expectQuiet();
});

test('heights that others tell are passed over', async () => {
  const lie = `<!doctype html><link rel="icon" href="data:,"><script>
    parent.postMessage({ type: 'without-a-pass:height', id: 'hubs', height: 5000 }, '*');
    parent.postMessage('told', '*');
  </script>`;
  await using host = await openHost({
    head: `<script>let told = 0; addEventListener('message', ({ data }) => { if (data === 'told') told += 1; });</script>`,
    body: `${frameOf('/embed/hubs/', 320)}<iframe src="/lie/" height="200"></iframe>${frameOf('/embed/rule/', 320)}${hostScript()}`,
    others: { '/lie/': lie },
  });
  const [hubs] = await framesIn(host.page);
  if (!hubs) throw new Error('no frame');
  await fitted(hubs);
  const heights = (): Promise<number[]> =>
    host.page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  const before = await heights();
  expect(before[1]).toBe(200);
  // A frame of ours that another page has taken over: its source is right, its origin is not.
  await host.page.evaluate(() => {
    window.frames[2]?.location.replace('/lie/');
  });
  await host.page.waitForFunction('told === 2');
  expect((await heights()).slice(0, 2)).toEqual(before.slice(0, 2));
  expect(await heights()).not.toContain(5000);
});

describe('in a sandbox that allows scripts alone', () => {
  test('frames get their height, and a chapter turns its pages', async () => {
    await using host = await openHost({
      body: [
        frameOf('/embed/hubs/', 600, 'sandbox="allow-scripts"'),
        frameOf(`/embed/${CHAPTER}/#reach`, 600, 'sandbox="allow-scripts"'),
        hostScript(),
      ].join(''),
    });
    const [step, chapter] = await framesIn(host.page);
    if (!step || !chapter) throw new Error('no frames');
    expect(await step.evaluate(() => origin)).toBe('null');
    await fitted(step);
    await fitted(chapter);
    expect(await seen(chapter)).toEqual(['reach']);
    await chapter.locator('[data-current] [rel="prev"]').click();
    expect(await seen(chapter)).toEqual(['network']);
    host.expectQuiet(FONTS);
  });

  test('where browsers refuse to change the address, a chapter still turns its pages', async () => {
    await using open = await openPage({
      path: `/embed/${CHAPTER}/`,
      prepare: (context) =>
        context.addInitScript(() => {
          history.replaceState = () => {
            throw new DOMException('refused', 'SecurityError');
          };
        }),
    });
    const frame = open.page.mainFrame();
    await frame.locator('[data-current] [rel="next"]').click();
    expect(await seen(frame)).toEqual([STEPS[1]]);
    open.expectQuiet();
  });
});

describe('without script', () => {
  test('a chapter shows all its steps beneath each other, with pictures, and no control that does nothing', async () => {
    await using host = await openHost({
      javaScriptEnabled: false,
      body: frameOf(`/embed/${CHAPTER}/`, 600) + hostScript(),
    });
    const page = host.page.frameLocator('iframe');
    for (const id of STEPS) {
      const step = page.locator(`#${id}`);
      expect(await step.isVisible(), id).toBe(true);
      expect(await step.locator('svg.still').isVisible(), id).toBe(true);
    }
    // Measured at one moment, since the frame may still grow.
    const boxes = await page.locator('[data-step]').evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { id: one.id, top, bottom };
      }),
    );
    expect(boxes.map(({ id }) => id)).toEqual(STEPS);
    for (const [index, { id, top }] of boxes.entries()) {
      const before = boxes[index - 1];
      if (before) expect(top, id).toBeGreaterThan(before.bottom);
    }
    expect(await page.locator('[data-turn]:visible').count()).toBe(0);
    host.expectQuiet();
  });

  test('a step is whole', async () => {
    await using host = await openHost({ javaScriptEnabled: false, body: frameOf('/embed/hubs/', 600) });
    const page = host.page.frameLocator('iframe');
    expect(await page.locator('svg.still').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
    host.expectQuiet();
  });
});

describe('colours', () => {
  test.each([
    ['light', '', LIGHT],
    ['dark', '', DARK],
    ['dark', '?scheme=light', LIGHT],
    ['light', '?scheme=dark', DARK],
    ['light', '?scheme=dark%22%20onload%3D', LIGHT],
    ['dark', '?scheme=%3Cscript%3Ealert(1)%3C/script%3E', DARK],
    ['dark', '?scheme=', DARK],
    ['light', '?scheme=dark&childId=%3Cimg%20src%3Dx%3E', DARK],
  ] as const)('on a %s device with "%s" are %s', async (colorScheme, query, expected) => {
    await using host = await openHost({
      colorScheme,
      body: frameOf(`/embed/hubs/${query}`, 600) + hostScript(),
    });
    const frame = await onlyFrame(host.page);
    await fitted(frame);
    expect(await paper(frame)).toBe(expected);
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      /scheme=(?:light|dark)(?:&|$)/.test(query) ? (expected === DARK ? 'dark' : 'light') : 'light dark',
    );
    host.expectQuiet();
  });

  test('are those of the page around it', async () => {
    await using host = await openHost({
      // Whatever the device has: a scheme that is set here would count for all frames.
      context: { colorScheme: null },
      head: '<meta name="color-scheme" content="dark">',
      body: frameOf('/embed/hubs/', 600),
    });
    await expect.poll(async () => paper(await onlyFrame(host.page))).toBe(DARK);
  });
});

describe('a strict content security policy', () => {
  test('of the host takes the code as it is offered', async () => {
    await using site = await openPage({ path: '/embed/' });
    const code = (await site.page.locator(`#${CHAPTER} ~ [data-embed-code] pre`).first().textContent()) ?? '';
    expect(code).toContain(`"${addressOf(`/embed/${CHAPTER}/index.html`)}"`);
    expect(code).toContain(`"${addressOf('/embed.js')}"`);
    const from = addressOf('');
    await using host = await openHost({
      policy: `default-src 'none'; frame-src ${from}; script-src ${from}; img-src data:`,
      body: code,
    });
    const frame = await onlyFrame(host.page);
    const height = await fitted(frame);
    expect(height).not.toBe(frameHeight({ isChapter: true }));
    host.expectQuiet();
  });

  test('of this site lets it work on its own server', async () => {
    await using open = await openPage({ path: `/embed/${CHAPTER}/?scheme=dark` });
    const policy = open.response.headers()['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-.*; style-src 'self' https: http:/);
    const frame = open.page.mainFrame();
    await frame.locator('[data-current] [rel="next"]').click();
    expect(await seen(frame)).toEqual([STEPS[1]]);
    expect(await paper(frame)).toBe(DARK);
    open.expectQuiet();
  });
});

describe('a chapter', () => {
  test('turns its pages at one height, leaves the host’s page and its Back button alone, and leads to the step in the story', async () => {
    await using host = await openHost({
      body: `<p>Above</p>${'<br>'.repeat(20)}${frameOf(`/embed/${CHAPTER}/`, 600)}${'<br>'.repeat(40)}${hostScript()}`,
    });
    const { page } = host;
    const frame = await onlyFrame(page);
    const height = await fitted(frame);
    const first = frame.locator('[data-current] [rel="next"]');
    await first.scrollIntoViewIfNeeded();
    // The host's page is another process and may scroll later: until the link is in sight and nothing moves any more.
    let last = Number.NaN;
    await expect
      .poll(async () => {
        const box = await first.boundingBox();
        await twoFrames(page);
        const now = await page.evaluate(() => scrollY);
        const isStill = now === last;
        last = now;
        return isStill && box !== null && box.y >= 0 && box.y + box.height <= 700;
      })
      .toBe(true);
    const scrolled = await page.evaluate(() => scrollY);
    const entries = await page.evaluate(() => history.length);
    const places = new Set<number>();
    for (const [index, id] of STEPS.entries()) {
      expect(await seen(frame)).toEqual([id]);
      expect(
        new URL((await frame.locator('[data-to-story]').getAttribute('href')) ?? '', addressOf('/')).hash,
      ).toBe(`#${id}`);
      expect(await frame.locator('[data-current] .embed-position').textContent()).toBe(
        `${index + 1} of ${STEPS.length}`,
      );
      const next = frame.locator('[data-current] [rel="next"]');
      if (index === STEPS.length - 1) {
        expect(await next.count()).toBe(0);
        break;
      }
      places.add(Math.round((await next.boundingBox())?.y ?? 0));
      await next.click();
    }
    expect(places.size).toBe(1);
    expect((await heightsOf(frame)).content).toBeCloseTo(height, -0.5);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    host.expectQuiet();
  });

  test('turns with the arrow keys where the focus is on the step or its links, and nowhere else', async () => {
    await using open = await openPage({ path: `/embed/${CHAPTER}/#${STEPS[2] ?? ''}` });
    const { page } = open;
    const frame = page.mainFrame();
    await frame.waitForSelector('[data-current]');
    expect(await seen(frame)).toEqual([STEPS[2]]);
    await frame.locator('[data-current] [rel="next"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await seen(frame)).toEqual([STEPS[3]]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(STEPS[3]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await seen(frame)).toEqual([STEPS[1]]);
    await frame.locator('[data-current] a[data-claim]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+ArrowRight');
    expect(await seen(frame)).toEqual([STEPS[1]]);
    open.expectQuiet();
  });
});

test('a claim’s marker opens the list of claims in the reader’s window', async () => {
  await using host = await openHost({ body: frameOf('/embed/hubs/', 600) + hostScript() });
  const frame = await onlyFrame(host.page);
  await fitted(frame);
  const marker = frame.locator('a[data-claim]').first();
  const claim = (await marker.getAttribute('data-claim')) ?? '';
  await marker.click();
  await host.page.waitForURL(addressOf(`/claims/index.html#${claim}`));
});

test.each([320, 600, 679])(
  'without the script for hosts the height in the code fits at %i pixels',
  async (width) => {
    await using open = await openPage({ path: '/favicon.svg', width, height: 400 });
    const wrong: string[] = [];
    for (const embed of embeds) {
      await open.page.goto(addressOf(`/embed/${embed.id}/`));
      await facesReady(open.page);
      const needed = await open.page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const given = frameHeight(embed);
      if (needed > given)
        wrong.push(`${embed.id} needs ${needed}, src/story/embeds/height.ts gives ${given}`);
    }
    expect(wrong).toEqual([]);
  },
);

describe('the code to embed', () => {
  test('is copied with full addresses, and shown at three widths, each as high as its content', async () => {
    await using open = await openPage({
      path: '/embed/',
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const { page } = open;
    const code = page.locator(`#${CHAPTER} ~ [data-embed-code]`).first();
    await code.locator('[data-copy]').click();
    await expect.poll(() => code.locator('[data-copy-status]').textContent()).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^<iframe src="http[^"]*\/embed\/why-these-cities\/index\.html" [^<>]*><\/iframe>\n<script src="http/,
    );
    expect(page.frames().filter((frame) => frame.url().includes(`/embed/${CHAPTER}`))).toEqual([]);
    await code.locator('summary').click();
    const widths = [320, 600, 900];
    for (const [index, width] of widths.entries()) {
      const element = code.locator('iframe').nth(index);
      await element.scrollIntoViewIfNeeded();
      const frame = await (await element.elementHandle()).contentFrame();
      if (!frame) throw new Error('no preview');
      await frame.waitForLoadState('load');
      await fitted(frame);
      expect(await element.evaluate(({ clientWidth }) => clientWidth)).toBe(width);
    }
    open.expectQuiet();
  });

  test('is selected where the browser refuses to copy', async () => {
    await using open = await openPage({
      path: '/embed/',
      prepare: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        }),
    });
    const code = open.page.locator('[data-embed-code]').first();
    await code.locator('[data-copy]').click();
    await expect
      .poll(() => code.locator('[data-copy-status]').textContent())
      .toContain('The text is selected');
    expect(await open.page.evaluate(() => String(getSelection()).trim())).toBe(
      (await code.locator('pre').textContent())?.trim(),
    );
  });

  test('widens no page, whatever its window', async () => {
    await using open = await openPage({ path: '/embed/', width: 320, height: 600 });
    await open.page.locator('[data-embed-code] summary').first().click();
    expect(
      await open.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
