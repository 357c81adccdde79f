/** Runs axe-core on an open page, also on one whose scripts never ran. */
import axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

import { addressOf, openPage } from './page.ts';
import type { OpenPage, PageOptions } from './page.ts';

/** The success criteria of WCAG 2.2 at levels A and AA, and what axe-core's authors advise beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Checks the page as it is at this moment.
 * @param page any page whose context has script enabled
 * @param only `colours` leaves out what the colours of a page cannot change
 * @returns one line for each breach: rule, element and what is wrong with it; empty when there is none
 */
export async function breaches(page: Page, only?: 'colours'): Promise<string[]> {
  await page.evaluate(`if (!('axe' in globalThis)) { ${axe.source} }`);
  const runOnly: RunOnly =
    only === 'colours' ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: TAGS };
  return page.evaluate(async (chosen) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { runOnly: chosen, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const [reason] = [...any, ...all, ...none];
        return `${id}: ${target.join(' ')}: ${reason?.message ?? help}`;
      }),
    );
  }, runOnly);
}

/**
 * Opens a page as a browser without script shows it, and leaves it so that axe, itself a script, can run in it: the page's
 * scripts are held back while it loads, and its style sheets keep to their rules for `scripting: none` afterwards.
 * @param options how; `javaScriptEnabled` is not looked at
 * @returns the open page
 * @throws Error when the page looks different once scripts are allowed again
 */
export async function openWithoutScript(options: PageOptions): Promise<OpenPage> {
  const open = await openPage({ ...options, path: '/404.html', javaScriptEnabled: true });
  try {
    const { page } = open;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(addressOf(options.path ?? '/'), { waitUntil: 'load' });
    const before = await looks(page);
    await page.evaluate(holdScriptingRules);
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    const after = await looks(page);
    if (before !== after)
      throw new Error(`without script the page was ${before}, but is checked as ${after}`);
    return open;
  } catch (error) {
    await open[Symbol.asyncDispose]();
    throw error;
  }
}

/** In the page: rewrites media rules so that those for browsers without script hold whatever the browser has. */
function holdScriptingRules(): void {
  const walk = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        rule.media.mediaText = rule.media.mediaText
          .replaceAll('(scripting: none)', '(min-width: 0px)')
          .replaceAll('(scripting: enabled)', '(max-width: 0px)');
      }
      if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) walk(sheet.cssRules);
}

/** Sums up what is seen, in the page's own fonts: how long the page is, and how much text is shown. */
async function looks(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return `${document.documentElement.scrollHeight} px long with ${document.body.innerText.length} characters shown`;
  });
}
