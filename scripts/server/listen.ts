/** Opens the port, on both loopback addresses where the machine has both. */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Address } from './settings.ts';

/** Thrown when another program listens on the port. */
export class PortTakenError extends Error {
  /** The port. */
  readonly port: number;

  /**
   * Names the port.
   * @param port the port
   */
  constructor(port: number) {
    super(`port ${port} is taken`);
    this.name = 'PortTakenError';
    this.port = port;
  }
}

/** A server that runs. */
export interface Listening {
  /** The port, also when the system chose it. */
  readonly port: number;
  /** Stops it at once, cutting connections that are still open. */
  readonly close: () => Promise<void>;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

async function open(listener: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

/**
 * Starts to listen. Without a host it listens on 127.0.0.1 and ::1, because "localhost" means either,
 * depending on the browser.
 * @param listener answers the requests
 * @param address where to listen
 * @returns the running server
 * @throws PortTakenError when another program has the port
 */
export async function listen(listener: RequestListener, address: Address): Promise<Listening> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  let port = address.port;
  try {
    for (const host of address.host === undefined ? ['127.0.0.1', '::1'] : [address.host]) {
      try {
        const server = await open(listener, host, port);
        servers.push(server);
        port = (server.address() as AddressInfo).port;
      } catch (error) {
        // IPv6 is a courtesy: many containers have none, and a port that the system chose may be free on one only.
        const code = codeOf(error);
        const noIpv6 = code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL';
        if (host === '::1' && (noIpv6 || address.port === 0)) continue;
        throw code === 'EADDRINUSE' ? new PortTakenError(port) : error;
      }
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { port, close };
}
