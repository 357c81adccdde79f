/** Every page is valid HTML, with headings in order and references that lead somewhere. */
import { HtmlValidate } from 'html-validate';
import type { Report } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { builtPages } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  // `standard` is the HTML standard's own rules, `document` is for whole pages, `a11y` includes the order of headings.
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h1' }],
    'no-missing-references': 'error',
    // A matter of bytes, not of validity: the compiler writes what components contain.
    'no-trailing-whitespace': 'off',
    // Files of the same host need no hash: who can change them can change the page. From other hosts nothing is loaded.
    'require-sri': ['error', { target: 'crossorigin' }],
    // H32 is one way to keep choices from changing the context. The filter of claims sends nothing and leaves nowhere.
    'wcag/h32': 'off',
  },
});

/** Faults as lines that say where and what. */
function faults({ results }: Report): string[] {
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
}

it.each(builtPages())('$file is valid HTML', ({ html }) => {
  expect(faults(validator.validateStringSync(html))).toEqual([]);
});

describe('the check itself', () => {
  const page = (body: string): string =>
    `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

  it.each([
    ['a heading that skips a level', '<h1>One</h1><h3>Three</h3>', 'heading-level'],
    ['a page that starts below its title', '<h2>Two</h2>', 'heading-level'],
    ['a label of nothing', '<h1>One</h1><p aria-labelledby="nothing">Text</p>', 'no-missing-references'],
    ['a block inside a line', '<h1>One</h1><p><em><div>Text</div></em></p>', 'element-permitted-content'],
    ['an element left open', '<h1>One</h1><section><div></section>', 'close-order'],
  ])('finds %s', (_, body, rule) => {
    expect(faults(validator.validateStringSync(page(body))).join('\n')).toContain(rule);
  });

  it('lets a sound page through', () => {
    expect(faults(validator.validateStringSync(page('<h1>One</h1><h2>Two</h2><p>Text</p>')))).toEqual([]);
  });
});
