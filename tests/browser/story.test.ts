/**
 * How pictures move, and small circumstances. That each way to a step ends in the picture that the build drew is tested in
 * three engines, by `tests/engines/`.
 */
import { describe, expect, test } from 'vitest';

import { builtMarks, movedOnTheWay, scrollTo, seenPicture, settled, STEP_IDS } from './marks.ts';
import { openPage } from './page.ts';

describe('moving', () => {
  test('a fast fling from top to bottom ends in the last picture, and back in the first', async () => {
    await using open = await openPage({ width: 390, height: 844 });
    const { page } = open;
    const first = STEP_IDS[0] ?? '';
    const last = STEP_IDS.at(-1) ?? '';
    await settled(page, first);
    for (const id of STEP_IDS) {
      await scrollTo(page, id);
      await page.waitForTimeout(60);
    }
    await settled(page, last);
    expect((await seenPicture(page)).marks).toEqual(builtMarks(last, 'portrait'));
    for (const id of [...STEP_IDS].reverse()) {
      await scrollTo(page, id);
      await page.waitForTimeout(35);
    }
    await settled(page, first);
    expect((await seenPicture(page)).marks).toEqual(builtMarks(first, 'portrait'));
    open.expectQuiet();
  });

  test('every move ends in the picture that was built', async () => {
    await using open = await openPage({ width: 1440, height: 900 });
    const { page } = open;
    await settled(page, STEP_IDS[0] ?? '');
    for (const id of STEP_IDS) {
      await scrollTo(page, id);
      await settled(page, id);
      expect((await seenPicture(page)).marks, id).toEqual(builtMarks(id, 'landscape'));
    }
    open.expectQuiet();
  }, 180_000);

  test('while something moves, the picture claims no step', async () => {
    await using open = await openPage({ width: 1440, height: 900 });
    const { page } = open;
    await settled(page, STEP_IDS[0] ?? '');
    expect(await movedOnTheWay(page, 'hubs')).toBe(true);
  });

  test('lines are drawn with the reader’s progress, forwards and backwards', async () => {
    await using open = await openPage({ width: 1440, height: 900 });
    const { page } = open;
    const drawn = async (): Promise<string | null> =>
      page.locator('svg.landscape [data-key="track-pyongui"]').getAttribute('stroke-dasharray');
    await settled(page, STEP_IDS[0] ?? '');
    await scrollTo(page, 'hubs');
    await settled(page, 'hubs');
    expect(await drawn()).toBeNull();
    // The step's top a little above the trigger line: entered, hardly begun.
    await page.evaluate(() => {
      const box = document.getElementById('hubs')?.getBoundingClientRect();
      window.scrollBy({ top: (box?.top ?? 0) - innerHeight * 0.42, behavior: 'instant' });
    });
    await expect.poll(drawn).toMatch(/^0\.\d+ 1$/);
    expect(await page.locator('[data-picture]').getAttribute('data-shown')).toBeNull();
    await scrollTo(page, 'hubs');
    await expect.poll(drawn).toBeNull();
  });

  test('reduced motion cuts: the new picture is there in the next frames', async () => {
    await using open = await openPage({ width: 1440, height: 900, reducedMotion: true });
    const { page } = open;
    await settled(page, STEP_IDS[0] ?? '');
    const frames = await page.evaluate(
      (id) =>
        new Promise<number>((resolve) => {
          document.getElementById(id)?.scrollIntoView({ behavior: 'instant', block: 'center' });
          let count = 0;
          const look = (): void => {
            count += 1;
            const shown = document.querySelector<HTMLElement>('[data-picture]')?.dataset.shown;
            if (shown === id || count > 200) resolve(count);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
      'network',
    );
    expect(frames).toBeLessThan(5);
  });
});

describe('small circumstances', () => {
  test('the pinned picture stays where it is from the first step to the last', async () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
    ]) {
      await using open = await openPage({ ...size, reducedMotion: true });
      await settled(open.page, STEP_IDS[0] ?? '');
      const tops = new Set<number>();
      for (const id of STEP_IDS.slice(1, -1)) {
        await scrollTo(open.page, id);
        tops.add(
          await open.page
            .locator('[data-picture]')
            .evaluate((element) => element.getBoundingClientRect().top),
        );
      }
      expect([...tops]).toEqual([40]);
    }
  });

  test.each([
    ['a phone 320 pixels wide', 320, 568],
    ['a phone held sideways', 844, 390],
    ['a 32:9 monitor', 3840, 1080],
    ['four times the page zoom', 320, 256],
  ])('%s: no sideways scrolling, and the first and last picture are reached', async (_, width, height) => {
    await using open = await openPage({ width, height, reducedMotion: true });
    const { page } = open;
    await settled(page, STEP_IDS[0] ?? '');
    for (const id of [STEP_IDS[0] ?? '', 'reach', STEP_IDS.at(-1) ?? '']) {
      await scrollTo(page, id);
      await settled(page, id);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    open.expectQuiet();
  });

  test('the bar can be reached with the keyboard from anywhere without the page moving', async () => {
    await using open = await openPage({ width: 390, height: 844, reducedMotion: true });
    const { page } = open;
    await settled(page, STEP_IDS[0] ?? '');
    await scrollTo(page, 'reach');
    await settled(page, 'reach');
    const before = await page.evaluate(() => scrollY);
    await page.locator('.contents summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.contents a').first().waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('.contents').getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    open.expectQuiet();
  });

  test('a reload leaves the reader where they had scrolled to, also below the step that the address names', async () => {
    await using open = await openPage({ path: '/#hubs', width: 390, height: 844, reducedMotion: true });
    const { page } = open;
    await settled(page, 'hubs');
    await scrollTo(page, 'units-named');
    await settled(page, 'units-named');
    const before = await page.evaluate(() => scrollY);
    await page.reload();
    await settled(page, 'units-named');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  test('a toolbar that collapses leaves the right step active', async () => {
    await using open = await openPage({ width: 390, height: 664, reducedMotion: true });
    const { page } = open;
    await settled(page, STEP_IDS[0] ?? '');
    await scrollTo(page, 'short-link');
    await settled(page, 'short-link');
    await page.setViewportSize({ width: 390, height: 748 });
    for (const id of ['inner-line', 'short-link', 'network', 'reach']) {
      await scrollTo(page, id);
      await settled(page, id);
    }
    open.expectQuiet();
  });

  test('without fonts the story runs and nothing moves sideways', async () => {
    await using open = await openPage({
      width: 390,
      height: 844,
      reducedMotion: true,
      prepare: (context) => context.route('**/*.woff2', (route) => route.abort()),
    });
    await settled(open.page, STEP_IDS[0] ?? '');
    await scrollTo(open.page, 'reach');
    await settled(open.page, 'reach');
    expect(
      await open.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test('when the script throws half way, the text and the first picture stay and nothing is pinned', async () => {
    await using open = await openPage({
      width: 390,
      height: 844,
      prepare: (context) =>
        context.addInitScript(() => {
          // The watch is the first to use it, when the page is half set up.
          window.ResizeObserver = function broken() {
            throw new Error('broken on purpose');
          } as unknown as typeof ResizeObserver;
        }),
    });
    const { page } = open;
    expect(await page.locator('html').getAttribute('data-enhanced')).toBeNull();
    expect(await page.locator('[data-step]').count()).toBe(STEP_IDS.length);
    expect(await page.locator('svg.portrait [data-key="land"]').count()).toBe(1);
    expect(
      await page.locator('[data-picture]').evaluate((element) => getComputedStyle(element).position),
    ).not.toBe('sticky');
    await expect.poll(() => page.locator('#hubs [data-still]').isVisible()).toBe(true);
  });

  test('without script the text and the first picture are there', async () => {
    await using open = await openPage({ width: 390, height: 844, javaScriptEnabled: false });
    const { page } = open;
    expect(await page.locator('[data-step] h3').count()).toBe(STEP_IDS.length - 1);
    // The pictures of all steps: tests/browser/plain.test.ts.
    expect(await page.locator('#opening [data-still] .land').isVisible()).toBe(true);
    open.expectQuiet();
  });

  test('a hash that names nothing, or cannot be read, opens the story at its start', async () => {
    for (const hash of ['#nothing-here', '#%E0%A4%A', '#<img onerror=alert(1)>']) {
      await using open = await openPage({ path: `/${hash}`, reducedMotion: true });
      await settled(open.page, STEP_IDS[0] ?? '');
      open.expectQuiet();
    }
  });
});

test('a reader who has begun before the film arrives keeps the line that they were reading', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await using open = await openPage({
    width: 390,
    height: 844,
    prepare: (context) =>
      context.route('**/films/*.json', async (route) => {
        await held;
        await route.continue();
      }),
  });
  const { page } = open;
  expect(await page.locator('html').getAttribute('data-enhanced')).toBeNull();
  // Reading the middle of the step, in the middle of the whole window.
  await scrollTo(page, 'north-line');
  const middle = async (): Promise<number> =>
    page
      .locator('#north-line p')
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  const before = await middle();
  release();
  await page.waitForSelector('html[data-enhanced]');
  const picture = await page.locator('[data-picture]').boundingBox();
  const after = await middle();
  expect(after).toBeGreaterThan(before);
  expect(after).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
  await settled(page, 'north-line');
});

test('a film that fails after the window has changed its shape leaves the story running', async () => {
  let failures = 0;
  await using open = await openPage({
    width: 390,
    height: 844,
    reducedMotion: true,
    prepare: (context) =>
      context.route('**/films/landscape.*.json', async (route) => {
        failures += 1;
        await (failures === 1 ? route.abort() : route.continue());
      }),
  });
  const { page } = open;
  await settled(page, 'opening');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => failures).toBe(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await scrollTo(page, 'hubs');
  await settled(page, 'hubs');
  // The next change of shape asks again.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForSelector('svg[data-frame="landscape"]:visible');
  await scrollTo(page, 'hubs');
  await settled(page, 'hubs');
  await expect
    .poll(() => seenPicture(page))
    .toMatchObject({ frame: 'landscape', marks: builtMarks('hubs', 'landscape') });
});

test.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('at $width x $height whatever takes the focus in the prose is seen, with the lens on', async (size) => {
  await using open = await openPage({ path: '/#units-named', ...size, reducedMotion: true });
  const { page } = open;
  await settled(page, 'units-named');
  await page.locator('[data-lens-toggle]').click();
  await page.locator('#units-named h3 a').focus();
  const covered: string[] = [];
  for (const key of [...Array<string>(24).fill('Tab'), ...Array<string>(48).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('.prose') || element.closest('.card')) return undefined;
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return {
        name: element.textContent.trim().slice(0, 30),
        free:
          top !== null && (top.closest('.card') !== null || element.contains(top) || top.contains(element)),
      };
    });
    if (seen && !seen.free) covered.push(`${key}: ${seen.name}`);
  }
  expect(covered).toEqual([]);
});
