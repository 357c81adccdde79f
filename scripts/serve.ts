/**
 * Serves `dist/`. `npm start` runs it twice: first with `--check-port`, so that a taken port is reported
 * before the build and not after it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { fileListener } from './server/files.ts';
import { listen, PortTakenError } from './server/listen.ts';
import { addressFrom, browserAddress, portTakenMessage } from './server/settings.ts';
import { run } from './run.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

await run(async () => {
  const address = addressFrom(process.env);
  const checkOnly = process.argv.includes('--check-port');
  if (!checkOnly && !existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site in dist/ yet. Build it first: npm run build');
  }
  try {
    const server = await listen(fileListener(DIST), address);
    if (checkOnly) {
      await server.close();
      return;
    }
    console.log(`Serving dist/ at ${browserAddress({ ...address, port: server.port })}`);
    console.log('Stop it with Ctrl+C.');
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    const script = process.env.npm_lifecycle_event ?? 'preview';
    throw new Error(portTakenMessage(error.port, script, process.platform), { cause: error });
  }
});
