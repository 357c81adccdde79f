/** The other ways of reading: one step at a time, without motion, told of new pictures. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { FrameName } from '../../src/marks/mark.ts';
import { builtMarks, movedOnTheWay, scrollTo, seenPicture, settled, STEP_IDS } from './marks.ts';
import { addressOf, openPage } from './page.ts';
import type { OpenPage } from './page.ts';

const KEY = 'without-a-pass.reading';
const FIRST = STEP_IDS[0] ?? '';

/** The steps that are displayed. */
const displayed = (page: Page): Promise<string[]> =>
  page
    .locator('[data-step]')
    .evaluateAll((all) => all.filter((step) => step.getClientRects().length > 0).map(({ id }) => id));

/** Waits until one step alone is displayed, with its picture at rest. */
async function alone(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`#${id}[data-current]`);
  await settled(page, id);
  expect(await displayed(page)).toEqual([id]);
}

/** Ticks or chooses an option in the bar. */
async function choose(page: Page, selector: string, checked = true): Promise<void> {
  await page.locator('.reading summary').click();
  await page.waitForSelector('[data-reading-fields]:not([disabled])');
  await page.locator(selector).setChecked(checked);
  await page.keyboard.press('Escape');
  expect(await page.locator('.reading').getAttribute('open')).toBeNull();
}

describe.each([
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
])('one step at a time at $width x $height', (size) => {
  test('Next leads through all steps, each with the picture that was built and its links in sight', async () => {
    await using open = await openPage({ ...size, reducedMotion: true });
    const { page } = open;
    await settled(page, FIRST);
    await page.locator('[data-step-by-step]').click();
    await alone(page, FIRST);
    // The control has gone; the focus has not gone with it.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(FIRST);
    const places = new Set<number>();
    for (const id of STEP_IDS) {
      await alone(page, id);
      const seen = await seenPicture(page);
      expect(seen.marks, id).toEqual(builtMarks(id, seen.frame as FrameName));
      const next = page.locator(`#${id} .step-links [rel="next"]`);
      const box = await next.boundingBox();
      places.add(Math.round((box?.y ?? 0) + (box?.height ?? 0)));
      await next.click();
    }
    // Always in one place, so that readers need not look for it.
    expect(places.size).toBe(1);
    expect(new URL(page.url()).hash).toBe('#after');
    await page.goBack();
    await alone(page, STEP_IDS.at(-1) ?? '');
    await page.locator('[data-current] [rel="prev"]').click();
    await alone(page, STEP_IDS.at(-2) ?? '');
    open.expectQuiet();
  });
});

test.each([
  { width: 360, height: 640 },
  { width: 390, height: 844 },
])(
  'at $width x $height a link to a step opens it at its beginning, also when it is loaded again',
  async (size) => {
    await using open = await openPage({ ...size, reducedMotion: true });
    const { page } = open;
    await settled(page, FIRST);
    await choose(page, '[value="step"]');
    for (const id of ['not-new', 'tensions', 'hubs']) {
      await page.goto(addressOf('/claims/'));
      await page.goto(addressOf(`/#${id}`));
      for (const time of ['opened', 'loaded again', 'and once more']) {
        await alone(page, id);
        const { title, picture } = await page.evaluate(() => ({
          title: document.querySelector('[data-current] h3')?.getBoundingClientRect().top ?? -1,
          picture: document.querySelector('[data-picture]')?.getBoundingClientRect().bottom ?? 0,
        }));
        expect(title, `${id}, ${time}`).toBeGreaterThanOrEqual(picture);
        expect(title, `${id}, ${time}`).toBeLessThan(size.height - 40);
        // Also when the reader had scrolled on in it.
        await page.mouse.wheel(0, 300);
        await page.reload();
      }
    }
    open.expectQuiet();
  },
);

test('a link followed in the moment in which the address still catches up is followed all the same', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  await choose(page, '[value="step"]');
  await alone(page, 'hubs');
  await page.evaluate(() => {
    location.hash = 'reach';
    history.replaceState(history.state, '', '#hubs');
  });
  await alone(page, 'reach');
  await expect.poll(() => new URL(page.url()).hash).toBe('#reach');
});

test('an address that is late does not take the place of the one that the reader has just followed', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  await scrollTo(page, 'network');
  await settled(page, 'network');
  const written = await page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const addresses: string[] = [];
        const write = history.replaceState.bind(history);
        history.replaceState = (state, unused, url) => {
          addresses.push(String(url));
          write(state, unused, url);
        };
        // As on a machine so busy that the address of the step before is due when the page next looks.
        const frame = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (callback) => {
          setTimeout(() => frame(callback), 600);
          return 1;
        };
        location.hash = 'reach';
        setTimeout(() => {
          done(addresses);
        }, 900);
      }),
  );
  expect(written).not.toContain('#network');
  await expect.poll(() => new URL(page.url()).hash).toBe('#reach');
});

test('arrow keys turn the page where the focus is on a step or its links, and nowhere else', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  await choose(page, '[value="step"]');
  await alone(page, 'hubs');
  await page.locator('[data-current] [rel="next"]').focus();
  expect(await page.locator('#hubs .step-links').getAttribute('data-place')).toBe(`5 / ${STEP_IDS.length}`);
  await page.keyboard.press('ArrowRight');
  await alone(page, 'west-trunk');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('west-trunk');
  // Faster than the browser tells of a new address.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await alone(page, 'east-trunk');
  await page.locator('#east-trunk a[data-claim]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await page.locator('.bar summary').first().focus();
  await page.keyboard.press('ArrowLeft');
  expect(await displayed(page)).toEqual(['east-trunk']);
  open.expectQuiet();
});

test('the choice is remembered, the list of chapters leads on, and scrolling comes back at the same step', async () => {
  await using open = await openPage({ reducedMotion: true });
  const { page } = open;
  await settled(page, FIRST);
  await scrollTo(page, 'reach');
  await settled(page, 'reach');
  await choose(page, '[value="step"]');
  await alone(page, 'reach');
  expect(new URL(page.url()).hash).toBe('#reach');
  await page.reload();
  await alone(page, 'reach');
  await page.locator('.contents summary').click();
  await page.locator('[data-chapter-link]').last().click();
  await alone(page, 'unknowns');
  await choose(page, '[value="scroll"]');
  expect(await displayed(page)).toEqual(STEP_IDS);
  await settled(page, 'unknowns');
  await page.reload();
  await settled(page, 'unknowns');
  expect(await displayed(page)).toEqual(STEP_IDS);
  open.expectQuiet();
});

describe('in a frame', () => {
  /** Opens a page that holds the story in a frame. */
  const framed = (height: number): Promise<OpenPage> =>
    openPage({
      width: 800,
      height: 600,
      path: '/frame-test/',
      prepare: (context) =>
        context.route('**/frame-test/', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="${addressOf('/')}" width="700" height="${height}"></iframe>`,
          }),
        ),
    });

  /** The frame with the story, once it has started. */
  async function storyIn({ page }: OpenPage): Promise<Frame> {
    const frame = page.frames().find((one) => one.parentFrame());
    if (!frame) throw new Error('no frame');
    await frame.waitForSelector('html[data-enhanced]');
    return frame;
  }

  test('as tall as its content it goes step by step, because nothing in it scrolls, and does not remember that', async () => {
    await using open = await framed(4000);
    const frame = await storyIn(open);
    await frame.waitForSelector('html[data-way="step"]');
    expect(
      await frame
        .locator('[data-step]')
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length),
    ).toBe(1);
    expect(await frame.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  });

  test('that grows to its content while it is open it goes over to steps', async () => {
    await using open = await framed(500);
    const frame = await storyIn(open);
    expect(await frame.locator('html').getAttribute('data-way')).toBeNull();
    await open.page.locator('iframe').evaluate((element) => {
      element.setAttribute('height', '9000');
    });
    await frame.waitForSelector('html[data-way="step"]');
  });
});

describe('motion', () => {
  test.each([
    ['moves by itself', false, undefined, true],
    ['moves no more once the reader says so', false, false, false],
    ['keeps still for a device that asks for it', true, undefined, false],
    ['moves all the same once the reader wants it', true, true, true],
  ])('%s', async (_, reducedMotion, wish, expected) => {
    await using open = await openPage({ reducedMotion });
    const { page } = open;
    await settled(page, FIRST);
    if (wish !== undefined) {
      await choose(page, '[data-motion-choice]', wish);
      // Remembered too.
      await page.reload();
      await settled(page, FIRST);
    }
    expect(await movedOnTheWay(page, 'crackdown')).toBe(expected);
    await page.locator('.reading summary').click();
    await page.waitForSelector('[data-reading-fields]:not([disabled])');
    expect(await page.locator('[data-motion-choice]').isChecked()).toBe(expected);
  });
});

test('new pictures are told of to those who want it, the last one of many, and not before', async () => {
  await using open = await openPage({ reducedMotion: true });
  const { page } = open;
  await settled(page, FIRST);
  const region = page.locator('[data-announce-region]');
  await scrollTo(page, 'crackdown');
  await settled(page, 'crackdown');
  await choose(page, '[data-announce-choice]');
  expect(await region.textContent()).toBe('');
  for (const id of ['four-cities', 'one-source', 'hubs']) {
    await scrollTo(page, id);
    await settled(page, id);
  }
  const change = await page.locator('#hubs [data-change]').textContent();
  await expect.poll(() => region.textContent()).toBe(change?.replace(/\s+/g, ' ').trim());
  // A step that says nothing of its own about the change is described as a whole.
  await scrollTo(page, 'east-trunk');
  await settled(page, 'east-trunk');
  await expect.poll(() => region.textContent()).toMatch(/^In the picture: The map has drawn back/);
  await choose(page, '[data-announce-choice]', false);
  expect(await region.textContent()).toBe('');
});

test('a link to a step gives it the focus; scrolling leaves the focus where it is', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  await page.waitForSelector('#hubs:focus');
  await page.locator('.contents summary').click();
  await page.locator('[data-chapter-link]').nth(3).click();
  await settled(page, 'units-named');
  await page.waitForSelector('#units-named:focus');
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => page.locator('[data-active]').getAttribute('id')).not.toBe('units-named');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('units-named');
});

test('with the keyboard each step leads to the next, and each chapter can be left out', async () => {
  await using open = await openPage({ path: '/#hubs', reducedMotion: true });
  const { page } = open;
  await settled(page, 'hubs');
  await page.waitForSelector('#hubs:focus');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip this chapter');
  expect(await page.locator(':focus').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await settled(page, 'units-named');
  const next = page.locator('#units-named .step-links [rel="next"]');
  await next.focus();
  expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await settled(page, 'two-lists');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('two-lists');
});

test('screen readers are given a step in order: its words, the picture in words, and what stands behind it', async () => {
  await using open = await openPage({ path: '/#four-cities', reducedMotion: true });
  const { page } = open;
  await settled(page, 'four-cities');
  const tree = await page.locator('#four-cities').ariaSnapshot();
  const order = [
    /heading .*\[level=3\]/,
    /link "C3: who says this"/,
    /In the picture:/,
    /Who says this/,
    /link "Next /,
  ].map((part) => tree.search(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  // Neither the moving picture nor the still one says anything.
  const whole = await page.locator('body').ariaSnapshot();
  expect(whole).not.toMatch(/\b(?:img|graphics-\w+)\b/);
  expect(whole).not.toContain('평성');
});

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('at $width x $height what opens beneath a step stays where it was pressed', async (size) => {
  await using open = await openPage({ path: '/#tensions', ...size, reducedMotion: true });
  const { page } = open;
  await settled(page, 'tensions');
  for (const name of ['.notes', '.data']) {
    const summary = page.locator(`#tensions ${name} summary`);
    await summary.scrollIntoViewIfNeeded();
    const before = (await summary.boundingBox())?.y ?? 0;
    for (const isOpen of [true, false]) {
      await summary.click();
      await expect
        .poll(() => page.locator(`#tensions ${name}`).evaluate((one) => one.matches('[open]')))
        .toBe(isOpen);
      await expect
        .poll(async () => Math.abs(((await summary.boundingBox())?.y ?? 0) - before))
        .toBeLessThan(2);
    }
  }
  expect(await page.locator('[data-active]').getAttribute('id')).toBe('tensions');
});
