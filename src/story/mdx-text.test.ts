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
  it('lists links in the order of the text, with their words and lines', () => {
    const prose = readProse('- [A <i>b</i>](ours)\n- **[c](report:C1,C2)**\n\n<span>[d](page:e)</span>');
    expect(prose.links.map(({ target, text, line }) => ({ target, text, line }))).toEqual([
      { target: 'ours', text: 'A b', line: 1 },
      { target: 'report:C1,C2', text: 'c', line: 2 },
      { target: 'page:e', text: 'd', line: 4 },
    ]);
    expect(prose.loose).toEqual([]);
  });
  it.each([
    ['[One.](a) [Two.](b)', false],
    ['[One](a). [Two.](b)', false],
    ['[“One?”](a) [Two.](b)', false],
    ['[하나다。](a) [Two.](b)', false],
    ['[One](a)\n\n[Two.](b)', false],
    ['[](a) [Two.](b)', false],
    ['[One](a) [Two.](b)', true],
    ['[One](a), [two.](b)', true],
    ['[One:](a) **[two.](b)**', true],
  ])('sees whether a link goes on with a sentence: %s', (text, continues) => {
    expect(readProse(text).links.at(-1)?.continues).toBe(continues);
  });
  it.each([
    ['Plain words.', 'Plain words.'],
    ['[a](b) and\n*more* <i>words</i>, [c](d).', 'and more words,'],
    ['> [a](b)\n>\n> quoted', 'quoted'],
    ['1. item\n2. [a](b)', 'item'],
    ['| [a](b) | cell |\n| --- | --- |', 'cell'],
    ['<em>alone</em>', 'alone'],
    ['<Term id="a">[b](c)</Term>', 'b'],
    ['```\ncode\n```', 'code'],
    ['[a][b]\n\n[b]: c', 'a'],
  ])('lists words outside every link, one piece between two links: %s', (text, words) => {
    expect(readProse(text).loose.map((loose) => loose.text)).toEqual([words]);
  });
  it('gives the line on which loose words begin, and marks headings', () => {
    expect(readProse('# Head\n\n[a](b)\nloose').loose).toEqual([
      { text: 'Head', heading: true, line: 1 },
      { text: 'loose', heading: false, line: 4 },
    ]);
  });
  it('passes over punctuation and comments', () => {
    expect(readProse('“[a](b)”, {/* c */} – [d](e).\n\n{/* f */}').loose).toEqual([]);
  });
});

it('lists expressions in braces, inline and as blocks, and takes comments for none', () => {
  const { expressions } = readProse('[The {times} coincide](ours) {/* why */}\n\n{"computed"}\n');
  expect(expressions).toEqual([
    { code: 'times', line: 1 },
    { code: '"computed"', line: 3 },
  ]);
});
