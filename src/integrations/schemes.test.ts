import { expect, test } from 'vitest';

import { schemesOf } from './schemes.ts';

test('the colours of both schemes come from one sheet', () => {
  const sheet = `/* The :root of it. */
:root {
  color-scheme: light dark;
  --ink: black;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: white;
  }
}
`;
  expect(schemesOf(sheet)).toMatchInlineSnapshot(`
    "
    :root[data-scheme='light'] {
      color-scheme: light;
      --ink: black;
    }
    @media screen and (max-width: 0) {
      :root[data-scheme='light'] {
        --ink: white;
      }
    }

    :root[data-scheme='dark'] {
      color-scheme: dark;
      --ink: black;
    }
    @media screen and (min-width: 0) {
      :root[data-scheme='dark'] {
        --ink: white;
      }
    }
    "
  `);
});

test.each([':root { color-scheme: light dark; }', '@media (prefers-color-scheme: dark) { :root { } }', ''])(
  'a sheet that is written in another way stops the build: %s',
  (sheet) => {
    expect(() => schemesOf(sheet)).toThrow('src/styles/tokens.css no longer says');
  },
);
