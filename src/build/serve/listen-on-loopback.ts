import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const portsToTry = 50;

/**
 * Listens on both addresses that `localhost` may stand for, so that no browser ends up on another
 * program's port of the same number.
 * @param firstPort where to listen; the next free one is taken if it is busy; 0 takes any
 */
export async function listenOnLoopback(
  handler: RequestListener,
  firstPort: number,
): Promise<{ servers: Server[]; port: number }> {
  const lastPort = firstPort === 0 ? portsToTry : Math.min(firstPort + portsToTry, 65_535);
  for (let candidate = firstPort; candidate <= lastPort; candidate++) {
    const ipv4 = await listen(handler, firstPort === 0 ? 0 : candidate, '127.0.0.1');
    if (ipv4 === 'busy') continue;
    if (ipv4 === 'absent') throw new Error('This machine has no address 127.0.0.1 to serve on.');
    const { port } = ipv4.address() as AddressInfo;
    const ipv6 = await listen(handler, port, '::1');
    if (ipv6 !== 'busy') return { servers: ipv6 === 'absent' ? [ipv4] : [ipv4, ipv6], port };
    await closeServer(ipv4);
  }
  throw new Error(`All ports from ${firstPort} to ${lastPort} are busy. Choose another with PORT.`);
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function listen(
  handler: RequestListener,
  port: number,
  host: string,
): Promise<Server | 'busy' | 'absent'> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    // Who is busy for longer than Node's five seconds finds its connection as it left it.
    server.keepAliveTimeout = 0;
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('busy');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}
