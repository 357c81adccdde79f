/** Starts and stops servers as processes of their own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { listen } from '../../scripts/server/listen.ts';

/** What a server is to serve, and where. */
export interface Serving {
  /** The server's program. */
  readonly program: string;
  /** The folder of the site on disk. */
  readonly site: string;
  /** The folder of the host: the site itself, or one in which the site lies under `prefix`. */
  readonly web: string;
  /** Path of the site in the host: `/`, or a folder such as `/a/b/`. */
  readonly prefix: string;
  /** A port that is free. */
  readonly port: number;
  /** An empty folder for the server's settings and whatever it writes. */
  readonly work: string;
}

/** How a server is started; it stays in the foreground. */
export interface Start {
  /** Its program. */
  readonly program: string;
  /** Its arguments. */
  readonly args: readonly string[];
  /** The file into which it writes what goes wrong, if it does not say that aloud. */
  readonly log?: string;
  /** Variables of its environment besides those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A server that runs. */
export interface Running {
  /** Address of its root, without a slash at its end. */
  readonly origin: string;
  /** Stops it and takes away what it wrote. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** How long a server may take to answer or to stop; none takes a second. Unit: milliseconds. */
const PATIENCE = 20_000;

async function freePort(): Promise<number> {
  const { port, close } = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
  await close();
  return port;
}

/**
 * Starts a server and waits until it answers.
 * @param prepare writes its settings and says how it is started
 * @param what what it is to serve
 * @returns the server; take it with `await using`
 * @throws Error with what the server said when it ends or does not answer
 */
export async function startServer(
  prepare: (serving: Serving) => Start,
  what: Omit<Serving, 'port' | 'work'>,
): Promise<Running> {
  const work = mkdtempSync(join(tmpdir(), 'without-a-pass-host-'));
  const port = await freePort();
  const { program, args, env, log } = prepare({ ...what, port, work });
  const server = spawn(program, args, {
    cwd: work,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text: Buffer) => said.push(text.toString()));
  }
  let failure: Error | undefined;
  server.on('error', (error) => {
    failure = error;
  });
  // Should the tests be stopped in the middle, no server stays behind.
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (server.exitCode === null && server.signalCode === null && failure === undefined) {
      const ended = once(server, 'exit');
      server.kill();
      const last = setTimeout(kill, PATIENCE);
      await ended;
      clearTimeout(last);
    }
    rmSync(work, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && server.exitCode === null && failure === undefined) {
    // Any answer will do.
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => undefined);
    if (answer !== undefined) {
      await answer.body?.cancel();
      return { origin, [Symbol.asyncDispose]: stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (log !== undefined && existsSync(log)) said.push(readFileSync(log, 'utf8'));
  await stop();
  const reason = failure === undefined ? said.join('') : failure.message;
  throw new Error(`${program} ${args.join(' ')} does not answer:\n${reason}`);
}
