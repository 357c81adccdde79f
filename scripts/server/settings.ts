/** What the static server is told by its environment, and what it tells people. */

/** The port of `npm start`, `npm run preview` and `npm run dev`. */
export const DEFAULT_PORT = 4321;

/** Where the server listens. */
export interface Address {
  /** Host name or address; undefined means this machine only, over IPv4 and IPv6. */
  readonly host: string | undefined;
  /** TCP port; 0 lets the system choose a free one. */
  readonly port: number;
}

/**
 * Reads host and port from the environment.
 * @param env environment variables; `PORT` and `HOST` count
 * @returns where to listen
 * @throws Error when `PORT` is no port number
 */
export function addressFrom(env: Readonly<Record<string, string | undefined>>): Address {
  const host = env.HOST?.trim();
  return { host: host === '' ? undefined : host, port: portFrom(env.PORT) };
}

function portFrom(value: string | undefined): number {
  const text = value?.trim() ?? '';
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
  }
  return port;
}

/**
 * The address to open in a browser.
 * @param address where the server listens
 * @returns an http address
 */
export function browserAddress({ host, port }: Address): string {
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

/**
 * What to say when the port is taken.
 * @param port the port
 * @param script the npm script that was run, such as `start`
 * @param platform the system, as Node names it, because the command that finds the other program differs
 * @returns a message of three lines
 */
export function portTakenMessage(port: number, script: string, platform: NodeJS.Platform): string {
  // The same word as the person typed: only `start` and `test` may be called without `run`.
  const command = script === 'start' ? 'npm start' : `npm run ${script}`;
  const next = port === 65_535 ? DEFAULT_PORT : port + 1;
  const other = platform === 'win32' ? `set PORT=${next} && ${command}` : `PORT=${next} ${command}`;
  const finder = platform === 'win32' ? `netstat -ano | findstr :${port}` : `lsof -i :${port}`;
  return [
    `Port ${port} is taken: another program (perhaps an earlier "npm start" or "npm run dev") listens there.`,
    `Stop it with Ctrl+C in its terminal ("${finder}" names it),`,
    `or use another port: ${other}`,
  ].join('\n');
}
