/** Prints the browser that the tests use, after installing one where there is none. */
import { spawnSync } from 'node:child_process';

import { findBrowser } from './browser/find.ts';
import { run } from './run.ts';

await run(() => {
  const { path, from } = findBrowser();
  console.log(`Browser: ${path} (from ${from})`);
  // Windows programs open a window instead of printing their version.
  if (process.platform === 'win32') return;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  console.log(`Version: ${stdout.trim() || 'it does not say'}`);
});
