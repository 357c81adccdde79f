import { expect, test } from 'vitest';

import { sheetWithFonts } from './sheets.ts';

const files: Record<string, string> = { '_astro/a.woff2': 'font', '_astro/b.woff2': 'other' };
const sheet = (css: string): string =>
  sheetWithFonts('_astro/x.css', (path) => {
    const text = path === '_astro/x.css' ? css : files[path];
    if (text === undefined) throw new Error(`no file ${path}`);
    return Buffer.from(text);
  });

test('typefaces become part of the sheet, however their addresses are written', () => {
  expect(
    sheet(`@font-face{src:url(/_astro/a.woff2)format("woff2"),url("b.woff2")}a{b:url('./a.woff2')}`),
  ).toBe(
    '@font-face{src:url(data:font/woff2;base64,Zm9udA==)format("woff2"),url(data:font/woff2;base64,b3RoZXI=)}' +
      'a{b:url(data:font/woff2;base64,Zm9udA==)}',
  );
});

test('what is in the page or the sheet already stays', () => {
  const css = 'a{fill:url(#pattern);background:url(data:,)}';
  expect(sheet(css)).toBe(css);
});

test.each([
  ['a{b:url(c.png)}', 'can only carry typefaces (.woff2), not "c.png"'],
  ['a{b:url(https://example.org/c.woff2)}', 'not "https://example.org/c.woff2"'],
  ['@import "x.css";', 'cannot stand in a page'],
  ['a{content:"</style>"}', 'cannot stand in a page'],
  ['a{b:url(c.woff2)}', 'no file _astro/c.woff2'],
])('%s stops the build', (css, message) => {
  expect(() => sheet(css)).toThrow(message);
});
