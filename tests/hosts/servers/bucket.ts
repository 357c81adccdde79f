/** The bucket of `bucket-main.ts`, as a process of its own like all other servers. */
import { join } from 'node:path';

import type { Serving, Start } from '../server.ts';

/**
 * Says how it is started.
 * @param serving what it is to serve
 * @returns how it is started
 */
export function prepareBucket({ web, port }: Serving): Start {
  return {
    program: process.execPath,
    args: ['--no-warnings', join(import.meta.dirname, 'bucket-main.ts'), web, String(port)],
  };
}
