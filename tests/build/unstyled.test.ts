/** Every picture and sign has a size of its own: without a style sheet it would be as wide as the window. */
import { expect, it } from 'vitest';

import { builtPages } from './site.ts';

/** The narrowest window that pages are made for, in CSS pixels. */
const NARROWEST = 320;

it.each(builtPages())('no SVG of $file needs a style sheet to be small', ({ html }) => {
  // In the text and not in the document, because templates hold some of them.
  const unsized = (html.match(/<svg\b[^>]*>/g) ?? []).filter((tag) => {
    const [width, height] = ['width', 'height'].map((name) =>
      Number(new RegExp(` ${name}="(\\d+(?:\\.\\d+)?)"`).exec(tag)?.[1] ?? Number.NaN),
    );
    return !((width ?? Number.NaN) <= NARROWEST && (height ?? Number.NaN) <= NARROWEST);
  });
  expect(unsized).toEqual([]);
});
