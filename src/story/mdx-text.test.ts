import { describe, expect, it } from 'vitest';

import { readProse, splitMdx } from './mdx-text.ts';

describe('splitMdx', () => {
  it('keeps the line numbers of the prose', () => {
    expect(splitMdx('---\na: 1\nb: 2\n---\n\nText')).toEqual({
      frontmatter: 'a: 1\nb: 2\n',
      body: '\n\n\n\n\nText',
    });
  });
  it('takes Windows line ends and a byte order mark', () => {
    expect(splitMdx('\uFEFF---\r\na: 1\r\n---\r\nText').frontmatter).toBe('a: 1\r\n');
  });
  it('takes an empty block, and no block', () => {
    expect(splitMdx('---\n---\nText').frontmatter).toBe('');
    expect(splitMdx('Text\n---\na: 1\n---\n').frontmatter).toBeUndefined();
    expect(splitMdx('---\na: 1\n').frontmatter).toBeUndefined();
  });
});

describe('readProse', () => {
  it('lists components in the order of the text, inline and as blocks', () => {
    const prose = readProse(
      'A <Term id="a">b</Term>.\n\n<Aside>\n\nC <Term id="d">e</Term>\n\n</Aside>\n\n<Claim id="f">g</Claim> h',
    );
    expect(prose.error).toBeUndefined();
    expect(prose.components).toEqual([
      { name: 'Term', id: 'a', line: 1 },
      { name: 'Aside', id: undefined, line: 3 },
      { name: 'Term', id: 'd', line: 5 },
      { name: 'Claim', id: 'f', line: 9 },
    ]);
  });
  it('leaves code alone', () => {
    expect(readProse('`<Term>` and\n\n```\n<Nothing/>\n```').components).toEqual([]);
  });
  it('gives the line of what does not compile', () => {
    expect(readProse('One\n\nTwo {').error?.line).toBe(3);
  });
});
