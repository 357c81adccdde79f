/**
 * Large letters, small windows and wide spacing: nothing is lost, nothing overlaps, and nobody has to scroll sideways.
 * WCAG 2.2: 1.4.4 (text at 200 %), 1.4.10 (four times the zoom, which is a window 320 CSS pixels wide), 1.4.12 (spacing).
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openPage } from './page.ts';
import { PAGE_PATHS } from './site-pages.ts';
import { started } from './started.ts';
import { STATES } from './story-states.ts';

const LARGE_LETTERS = 'html { font-size: 200% !important; }';
const WIDE_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** How a page is looked at. */
const VIEWS = [
  { name: 'four times the zoom of a small screen', width: 320, height: 256, css: '' },
  { name: 'four times the zoom of a tall screen', width: 320, height: 640, css: '' },
  { name: 'large letters on a phone', width: 360, height: 640, css: LARGE_LETTERS },
  { name: 'large letters on a desk', width: 1280, height: 800, css: LARGE_LETTERS },
  { name: 'wide spacing on a phone', width: 360, height: 640, css: WIDE_SPACING },
  { name: 'wide spacing on a desk', width: 1280, height: 800, css: WIDE_SPACING },
] as const;

type View = (typeof VIEWS)[number];

/** Adds the reader's own style: not as an element, which the page's policy forbids, and with a sign that it counts. */
async function wear(page: Page, css: string): Promise<void> {
  const sign = await page.evaluate((text) => {
    const style = new CSSStyleSheet();
    style.replaceSync(`${text} :root { --worn: yes; }`);
    document.adoptedStyleSheets.push(style);
    return getComputedStyle(document.documentElement).getPropertyValue('--worn');
  }, css);
  expect(sign, 'the reader’s own style counts').toBe('yes');
}

/** What is lost or in the way, one line for each fault. */
async function losses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element): string =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;

    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    if (sideways > 0) found.push(`the page is ${sideways} px too wide`);

    // Words for screen readers alone are cut away, with all that is in them.
    const tiny = new Set(
      [...document.body.querySelectorAll('*')].filter((element) => {
        const { clipPath } = getComputedStyle(element);
        return clipPath.startsWith('inset(50%');
      }),
    );
    const inTiny = (element: Element | null): boolean =>
      element !== null && (tiny.has(element) || inTiny(element.parentElement));
    const seen = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        // Pictures are drawn to their box as a whole.
        element.closest('svg') === null &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0 &&
        !inTiny(element),
    );
    const scroller = (element: Element): Element | undefined => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return up;
      return undefined;
    };
    for (const element of seen) {
      const { left, right } = element.getBoundingClientRect();
      if ((left < -0.5 || right > window.innerWidth + 0.5) && !scroller(element))
        found.push(`sticks out of the window: ${name(element)}`);

      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      // Shortened on purpose: the chapter's name in the bar, which its list has in full, and the title of the next step in
      // the link to it, which stands over that step.
      if (textOverflow === 'ellipsis' && element.matches('summary, a[rel]')) continue;
      const cut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut && [...element.childNodes].some((node) => node.textContent?.trim() && node instanceof Text))
        found.push(`cuts its words: ${name(element)}`);
    }

    // Words over words. What is pinned or laid over the page has its own layer and is compared with itself only.
    interface Words {
      readonly block: Element;
      readonly layer: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
      readonly text: string;
    }
    const up = (from: Element, fits: (style: CSSStyleDeclaration) => boolean): Element => {
      let element = from;
      while (element.parentElement && !fits(getComputedStyle(element))) element = element.parentElement;
      return element;
    };
    const words: Words[] = seen.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        const text = node instanceof Text ? node.data.trim() : '';
        if (text === '') return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        const block = up(element, ({ display }) => !display.startsWith('inline'));
        const layer = up(element, ({ position }) => /fixed|sticky|absolute/.test(position));
        const cut = up(element, ({ overflowX }) => overflowX !== 'visible').getBoundingClientRect();
        const end = cut.width > 0 ? cut.right : window.innerWidth;
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
          // The middle of the line: boxes of letters reach farther than the letters do.
          const inset = (bottom - top) * 0.28;
          const shown = Math.min(right, end);
          return { block, layer, left, right: shown, top: top + inset, bottom: bottom - inset, text };
        });
      }),
    );
    words.sort((a, b) => a.top - b.top);
    for (const [index, one] of words.entries()) {
      for (let next = index + 1; next < words.length; next += 1) {
        const other = words[next];
        if (!other || other.top >= one.bottom) break;
        if (other.block === one.block || other.layer !== one.layer) continue;
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
          found.push(`words over words: "${one.text.slice(0, 30)}" and "${other.text.slice(0, 30)}"`);
      }
    }
    return [...new Set(found)];
  });
}

describe.each(PAGE_PATHS)('%s', (path) => {
  test.each([
    ['with script', true],
    ['without script', false],
  ])('%s', async (_, javaScriptEnabled) => {
    const found: string[] = [];
    for (const { name, css, ...size } of VIEWS) {
      await using open = await openPage({ path, ...size, javaScriptEnabled, reducedMotion: true });
      if (javaScriptEnabled) await started(open.page, path);
      await wear(open.page, css);
      found.push(...(await losses(open.page)).map((loss) => `${name}: ${loss}`));
    }
    expect(found).toEqual([]);
  });
});

describe.each(Object.entries(STATES))('the story with %s', (_, enter) => {
  test.each(VIEWS.filter(({ width }) => width < 400))('$name', async ({ css, ...size }: View) => {
    await using open = await openPage({ ...size, reducedMotion: true });
    const { page } = open;
    await wear(page, css);
    await page.locator('html[data-enhanced]').waitFor();
    await enter(page);
    expect(await losses(page)).toEqual([]);
  });
});

test.each([320, 390])(
  'with letters of double size the bar’s controls can be pressed at %i pixels',
  async (width) => {
    await using open = await openPage({ width, height: 640, reducedMotion: true });
    const { page } = open;
    await wear(page, LARGE_LETTERS);
    await started(page, '/');
    const bar = await page.locator('.bar').boundingBox();
    for (const control of ['.contents summary', '.reading summary', '.lens-toggle']) {
      const box = await page.locator(control).boundingBox();
      expect(box?.width, control).toBeGreaterThan(48);
      expect(box?.y, control).toBeGreaterThanOrEqual(bar?.y ?? 0);
      expect((box?.y ?? 0) + (box?.height ?? 0), control).toBeLessThanOrEqual(
        (bar?.y ?? 0) + (bar?.height ?? 0),
      );
    }
    await page.locator('.contents summary').click();
    await page.locator('[data-chapter-link]').first().waitFor();
  },
);

test('the check finds what is lost', async () => {
  await using open = await openPage({ path: '/404.html', width: 320, height: 640 });
  await open.page.evaluate(() => {
    const add = (text: string, style: Partial<CSSStyleDeclaration>): void => {
      const element = document.createElement('p');
      element.textContent = text;
      Object.assign(element.style, style);
      document.querySelector('main')?.append(element);
    };
    add('Too wide for the window', { width: '400px' });
    add('Too much for its box, which hides the rest of the words', { height: '1em', overflow: 'hidden' });
    add('Beneath', { margin: '0' });
    add('Above', { margin: '0', position: 'relative', top: '-1.5em' });
  });
  const found = (await losses(open.page)).join('\n');
  for (const part of ['the page is', 'sticks out', 'cuts its words', 'words over words'])
    expect(found).toContain(part);
});
