/**
 * `npm run sbom`: writes `sbom.cdx.json`, the list of all packages that this project is built with, in CycloneDX. It is made
 * from the lock file, so it is the same on every system and needs nothing installed.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './run.ts';
import { steadyBom } from './supply-chain/bom.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = 'sbom.cdx.json';
const ARGS = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];

function npm(): string {
  // npm names its own program; without npm (a direct call of this file) the command has to be found by the shell.
  const program = process.env.npm_execpath;
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr } =
    program === undefined
      ? spawnSync('npm', ARGS, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [program, ...ARGS], options);
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
  return stdout;
}

await run(() => {
  const { text, packages } = steadyBom(npm());
  writeFileSync(join(ROOT, FILE), text);
  console.log(`${FILE} lists ${packages} packages.`);
});
