import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, test } from 'vitest';

import { manifestFaults } from './manifests.ts';
import type { Lock, Manifest } from './manifests.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['.', ...readdirSync(join(ROOT, 'tools')).map((name) => `tools/${name}`)].filter((folder) =>
  existsSync(join(ROOT, folder, 'package.json')),
);

const read = (folder: string, file: string): string => readFileSync(join(ROOT, folder, file), 'utf8');

describe.each(FOLDERS)('the packages of %s', (folder) => {
  it('are pinned, locked with checksums, and run no install script that is not named', () => {
    const manifest = JSON.parse(read(folder, 'package.json')) as Manifest;
    const lock = JSON.parse(read(folder, 'package-lock.json')) as Lock;
    expect(Object.keys(lock.packages).length).toBeGreaterThan(1);
    expect(manifestFaults(manifest, lock)).toEqual([]);
  });

  it('stay pinned when npm adds one', () => {
    expect(read(folder, '.npmrc')).toMatch(/^save-exact=true$/m);
  });
});

const CHECKED = { integrity: 'sha512-x' };
const lockOf = (packages: Lock['packages'], own: Manifest = {}): Lock => ({
  packages: { '': own, ...packages },
});

test.each(['^1.0.0', '~1.0.0', 'latest', '1', '*', 'git+https://example.org/a.git', ''])(
  'the version "%s" is a fault',
  (version) => {
    const manifest = { dependencies: { a: version } };
    expect(manifestFaults(manifest, lockOf({}, manifest))).toEqual([
      `a is "${version}"; it must be one exact version, such as 1.2.3.`,
    ]);
  },
);

test('every kind of fault has its sentence', () => {
  const manifest = {
    dependencies: { a: '1.0.0', b: '1.0.0' },
    devDependencies: { a: '1.0.0' },
    overrides: { d: '>1' },
    allowScripts: { gone: true },
  };
  const lock = lockOf(
    {
      'node_modules/a': { integrity: 'sha1-x' },
      'node_modules/b/node_modules/@scope/c': { ...CHECKED, hasInstallScript: true },
      'node_modules/b/node_modules/bundled': { inBundle: true },
    },
    { dependencies: { a: '1.0.0', b: '1.0.1' } },
  );
  expect(manifestFaults(manifest, lock)).toMatchInlineSnapshot(`
    [
      "d is ">1"; it must be one exact version, such as 1.2.3.",
      "a stands in dependencies and in devDependencies; one is enough.",
      "b is 1.0.0 in package.json and 1.0.1 in package-lock.json; run npm install.",
      "a is 1.0.0 in package.json and missing in package-lock.json; run npm install.",
      "node_modules/a has no SHA-512 checksum in package-lock.json.",
      "@scope/c has an install script; say in allowScripts whether it may run, or do without it.",
      "gone stands in allowScripts but has no install script.",
    ]
  `);
});

test('a script that is named is no fault, allowed or not', () => {
  const lock = lockOf({
    'node_modules/a': { ...CHECKED, hasInstallScript: true },
    'node_modules/b': { ...CHECKED, hasInstallScript: true },
  });
  expect(manifestFaults({ allowScripts: { a: true, b: false } }, lock)).toEqual([]);
});
