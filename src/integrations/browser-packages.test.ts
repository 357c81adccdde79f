import { expect, test } from 'vitest';

import { packagesOf, welcomePackages } from './browser-packages.ts';

const OURS = [
  '/a/src/scrolly/main.ts',
  '/a/src/pages/index.astro?astro&type=script',
  '\0rolldown/runtime.js',
];

test('packages are named once, whatever lies before them', () => {
  expect(
    packagesOf([
      ...OURS,
      '/a/node_modules/d3-ease/src/index.js',
      '/a/node_modules/d3-ease/src/cubic.js?slides',
      '/a/node_modules/d3-transition/node_modules/d3-color/src/color.js',
      'C:\\a\\node_modules\\@scope\\name\\index.js',
      '\0/a/node_modules/wrapped/index.cjs?commonjs',
    ]),
  ).toEqual(['@scope/name', 'd3-color', 'd3-ease', 'wrapped']);
});

test('scrollama and single D3 modules are welcome', () => {
  const modules = [...OURS, '/a/node_modules/scrollama/build/scrollama.js', '/a/node_modules/d3-ease/i.js'];
  expect(welcomePackages(modules)).toEqual(['d3-ease', 'scrollama']);
});

test.each(['d3', 'lodash', '@scope/d3-ease', 'astro', 'scrollama-extra'])('%s is not', (name) => {
  expect(() => welcomePackages([`/a/node_modules/${name}/index.js`])).toThrow(
    `The browser would get ${name}. Only`,
  );
});
