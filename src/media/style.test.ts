import { describe, expect, it } from 'vitest';

import { readStyle } from './style.ts';

const style = (css: string) => readStyle([{ name: 'a.css', css }]);

describe('readStyle', () => {
  it('lets the rule with more classes win, then the later one', () => {
    const { of } = style('.a.b { fill: red } .a { fill: blue; stroke: blue } .b { stroke: green }');
    expect(of('a b')).toEqual({ fill: 'red', stroke: 'green' });
    expect(of('b')).toEqual({ stroke: 'green' });
    expect(of('c')).toEqual({});
  });

  it('puts values in place of variables, and numbers in place of lengths', () => {
    const { of } = style(
      ":root { --ink: #123 } .a, .b { fill: var(--ink); stroke-width: 1.5px; stroke: url('#hatch') }",
    );
    expect(of('a')).toEqual({ fill: '#123', 'stroke-width': '1.5', stroke: 'url(#hatch)' });
    expect(of('b')).toEqual(of('a'));
  });

  it('passes over dark screens, boxes of the page and states of the script', () => {
    const { of, token } = style(`
      :root { --ink: black }
      @media (prefers-color-scheme: dark) { :root { --ink: white } .a { fill: white } }
      .frame { position: absolute }
      .a[aria-busy='true'] { stroke: red }
      .a { fill: var(--ink) }`);
    expect(of('a frame')).toEqual({ fill: 'black' });
    expect(token('ink')).toBe('black');
  });

  it('stops at what only a browser could follow', () => {
    expect(() => style('.a .b { fill: red }')).toThrowErrorMatchingInlineSnapshot(
      `[Error: a.css: ".a .b" says how marks look, but only classes can be told in pictures that leave the page]`,
    );
    expect(() => style('.a { fill: var(--no) }').of('a')).toThrow('no style sheet sets --no');
  });
});
