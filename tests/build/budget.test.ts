import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { ADDRESS_SCRIPT } from '../../src/hosting/inline-scripts.ts';
import { BUDGET, STORY_PAGES } from './budget.ts';
import { firstLoad, loadTable, weight } from './first-load.ts';
import { readBuilt } from './site.ts';

describe.each(STORY_PAGES)('the first load of %s', (page) => {
  const files = firstLoad(page);
  console.log(`\n${loadTable(page, files)}\n`);

  it.each(['js', 'html', 'css', 'film', 'font'] as const)('keeps to the budget of %s', (kind) => {
    expect(weight(files, kind)).toBeLessThanOrEqual(BUDGET[kind]);
  });

  it('asks for few files', () => {
    expect(files.length).toBeLessThanOrEqual(BUDGET.requests);
  });

  it('blocks the first paint with nothing but the page and its style', () => {
    const { document } = parseHTML(readBuilt(page).toString('utf8'));
    const blocking = [...document.querySelectorAll('script')]
      .filter(
        (script) =>
          !['module', 'application/json', 'application/ld+json'].includes(script.getAttribute('type') ?? ''),
      )
      // It asks for nothing, and has to run before anything is asked for.
      .filter(({ textContent }) => textContent !== ADDRESS_SCRIPT)
      .filter(
        (script) =>
          !script.hasAttribute('src') || !(script.hasAttribute('async') || script.hasAttribute('defer')),
      )
      .map((script) => script.outerHTML.slice(0, 80));
    expect(blocking).toEqual([]);
    // A style sheet that imports another is fetched in two rounds, and the text waits for both.
    const chained = files.filter(({ kind, because }) => kind === 'css' && because.startsWith('imported by'));
    expect(chained.map(({ file }) => file)).toEqual([]);
  });
});
