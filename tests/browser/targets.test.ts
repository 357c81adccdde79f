/**
 * What a finger presses is large enough: 24 CSS pixels each way, or far enough from everything else (WCAG 2.2, 2.5.8). A
 * smaller target passes when a circle of 24 px around its middle meets neither another target nor another such circle.
 * Links within a sentence are exempt, because the line of text decides their height.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openPage } from './page.ts';
import { PAGE_PATHS } from './site-pages.ts';
import { started } from './started.ts';
import { STATES } from './story-states.ts';

const PHONE = { width: 360, height: 640 } as const;

/** Targets that are too small and too near to others, one line for each. */
async function cramped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** The least width and height of a target, and the diameter of the circle around a smaller one, in CSS pixels. */
    const LEAST = 24;
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    interface Target extends Box {
      readonly element: Element;
      /** What is pinned or laid over the page is compared with itself only: what it covers cannot be pressed there. */
      readonly layer: Element | null;
      readonly exempt: boolean;
    }
    const PRESSED =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [tabindex="0"]';

    const layerOf = (element: Element): Element | null => {
      for (let up: Element | null = element; up; up = up.parentElement)
        if (/fixed|sticky|absolute/.test(getComputedStyle(up).position)) return up;
      return null;
    };
    /** Whether words that are no target stand in the same lines. */
    const inSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (!block) return false;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (/\w/.test(walker.currentNode.textContent ?? '') && parent && !parent.closest(PRESSED))
          return true;
      }
      return false;
    };

    const targets: Target[] = [...document.querySelectorAll(PRESSED)]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
      })
      .flatMap((element) => {
        // Pressing a label presses what it names.
        const pressed = element.closest('label') ?? element;
        const exempt = inSentence(pressed);
        const layer = layerOf(pressed);
        // Each line of a broken link is looked at by itself.
        return [...pressed.getClientRects()].map(({ left, right, top, bottom }) => ({
          element: pressed,
          layer,
          exempt,
          left,
          right,
          top,
          bottom,
        }));
      });

    const small = ({ left, right, top, bottom, exempt }: Target): boolean =>
      // Half a pixel for rounding.
      !exempt && (right - left < LEAST - 0.5 || bottom - top < LEAST - 0.5);
    const middle = ({ left, right, top, bottom }: Box): [number, number] => [
      (left + right) / 2,
      (top + bottom) / 2,
    ];
    const toBox = ([x, y]: [number, number], box: Box): number =>
      Math.hypot(Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0));

    const name = ({ element, left, right, top, bottom }: Target): string =>
      `"${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}" (${element.localName}, ` +
      `${Math.round(right - left)} × ${Math.round(bottom - top)} px)`;

    return targets.filter(small).flatMap((one) => {
      const centre = middle(one);
      const near = targets.find((other) => {
        if (other.element === one.element || other.layer !== one.layer) return false;
        if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
        if (toBox(centre, other) < LEAST / 2 - 0.5) return true;
        if (!small(other)) return false;
        const [x, y] = middle(other);
        return Math.hypot(x - centre[0], y - centre[1]) < LEAST - 0.5;
      });
      return near ? [`${name(one)} is too near to ${name(near)}`] : [];
    });
  });
}

describe.each(PAGE_PATHS)('%s', (path) => {
  test.each([
    ['with script', true],
    ['without script', false],
  ])('%s', async (_, javaScriptEnabled) => {
    await using open = await openPage({ path, ...PHONE, javaScriptEnabled, reducedMotion: true });
    if (javaScriptEnabled) await started(open.page, path);
    // What a disclosure hides is pressed as well.
    await open.page.evaluate(() => {
      for (const details of document.querySelectorAll('main details, .step details'))
        details.setAttribute('open', '');
    });
    expect(await cramped(open.page)).toEqual([]);
  });
});

test.each(Object.entries(STATES))('the story with %s', async (_, enter) => {
  await using open = await openPage({ ...PHONE, reducedMotion: true });
  await open.page.locator('html[data-enhanced]').waitFor();
  await enter(open.page);
  expect(await cramped(open.page)).toEqual([]);
});

test('the check finds what is too small, and lets distance and sentences pass', async () => {
  // The page's policy lets no text become markup.
  await using open = await openPage({ path: '/404.html', ...PHONE, context: { bypassCSP: true } });
  await open.page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<p>A sentence with <a href="#a">a link</a> and <a href="#b">another</a> in it.</p>
       <p id="row"><button>near</button><button>nearer</button></p>
       <p id="alone"><button>far</button></p>`,
    );
    for (const button of document.querySelectorAll<HTMLElement>('#row button, #alone button'))
      Object.assign(button.style, {
        width: '12px',
        height: '12px',
        padding: '0',
        border: '0',
        overflow: 'hidden',
      });
    const alone = document.querySelector<HTMLElement>('#alone');
    if (alone) alone.style.marginTop = '4em';
  });
  const found = await cramped(open.page);
  expect(found).toHaveLength(2);
  expect(found.join()).toContain('"near" (button, 12 × 12 px) is too near to "nearer" (button, 12 × 12 px)');
});
