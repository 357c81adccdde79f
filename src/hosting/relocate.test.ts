import { expect, it } from 'vitest';

import { rewritePage, rewriteStyle } from './relocate.ts';

const shout = (address: string): string => address.toUpperCase();

it('rewrites addresses from the root, and nothing else', () => {
  expect(
    rewritePage(
      '<!doctype html><html><head><link rel=icon href=/icon.svg><noscript><link href="/n.css"></noscript><script src="/a.js" async></script></head>\n' +
        '<body><a  href=\'/b/?x=1&amp;y="2\'>one</a><a href="//host/c">two</a><a href="#d" title=\'/e\'>/f</a>' +
        '<a href="https://x.invalid/g">g</a><svg viewBox="0 0 1 1" data-film="/h.json"><use href="#i"/></svg>' +
        '<pre>&lt;a href="/j"></pre><template><img src="/k"></template><p>unclosed',
      shout,
    ),
  ).toBe(
    '<!doctype html><html><head><link rel=icon href="/ICON.SVG"><noscript><link href="/N.CSS"></noscript><script src="/A.JS" async></script></head>\n' +
      '<body><a  href="/B/?X=1&amp;Y=&quot;2">one</a><a href="//host/c">two</a><a href="#d" title=\'/e\'>/f</a>' +
      '<a href="https://x.invalid/g">g</a><svg viewBox="0 0 1 1" data-film="/H.JSON"><use href="#i"/></svg>' +
      '<pre>&lt;a href="/j"></pre><template><img src="/K"></template><p>unclosed',
  );
});

it('rewrites where a page sends readers on, and leaves other contents', () => {
  expect(
    rewritePage(
      '<meta http-equiv="refresh" content="0; url=/steps/x/"><meta name="a" content="/b"><meta name="c" content="0; url=//d">',
      shout,
    ),
  ).toBe(
    '<meta http-equiv="refresh" content="0; url=/STEPS/X/"><meta name="a" content="/b"><meta name="c" content="0; url=//d">',
  );
});

it('leaves scripts and styles as they are', () => {
  const html =
    '<html><head><script>"<a href=/x>"</script><style>a{background:url(/y)}</style></head><body></body></html>';
  expect(rewritePage(html, shout)).toBe(html);
});

it('rewrites the addresses of a style sheet', () => {
  expect(
    rewriteStyle(
      'a{src:url(/x/y.woff2)format("woff2"),url( "/z.woff2" );fill:url(#f);b:url(https://h.invalid/i)url(//h.invalid/j)}',
      shout,
    ),
  ).toBe(
    'a{src:url(/X/Y.WOFF2)format("woff2"),url("/Z.WOFF2");fill:url(#f);b:url(https://h.invalid/i)url(//h.invalid/j)}',
  );
});
