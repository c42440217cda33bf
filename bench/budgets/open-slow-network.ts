import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { carryDown, carryUp, type NetworkSpeed, type SharedLine } from './slow-line.ts';

export interface SlowNetwork {
  port: number;
  close: () => Promise<void>;
}

/**
 * Stands between a browser and a server of this machine, and keeps both waiting as a network does whose round trips
 * and bandwidth are known, whatever they say to each other. Only the look-up of a name is not in it: this machine
 * knows its own.
 */
export async function openSlowNetwork(to: number, network: NetworkSpeed): Promise<SlowNetwork> {
  const line: SharedLine = { freeAt: 0 };
  const open = new Set<Socket>();
  const relay = createServer({ allowHalfOpen: true }, (phone) => {
    const server = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
    for (const socket of [phone, server]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    // What is wrong with a connection ends it; whoever waits for the page says so.
    const hangUp = () => {
      phone.destroy();
      server.destroy();
    };
    pipeline(phone, carryUp(network), server).catch(hangUp);
    pipeline(server, carryDown(network, line), phone).catch(hangUp);
  });
  await new Promise<void>((resolve) => {
    relay.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (relay.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        relay.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
