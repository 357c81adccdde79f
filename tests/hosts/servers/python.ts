/** Python's own server, which takes no settings: what people start in a folder to look at it. */
import type { Serving, Start } from '../server.ts';

/**
 * Says how it is started.
 * @param serving what it is to serve
 * @returns how it is started
 */
export function preparePython({ program, web, port }: Serving): Start {
  return {
    program,
    args: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', web],
  };
}
