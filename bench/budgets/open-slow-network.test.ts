import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { openSlowNetwork } from './open-slow-network.ts';

const network = { rtt: 4, kilobits: 80_000 };
const toClose: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** A server that answers what it is told, twice, and hangs up. @returns a phone’s connection to it */
async function callThroughNetwork() {
  const server = createServer((socket) => {
    socket.once('data', (bytes) => socket.end(`${bytes}${bytes}`));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const slow = await openSlowNetwork((server.address() as AddressInfo).port, network);
  toClose.push(slow.close, () => server.close());
  return { phone: connect(slow.port, '127.0.0.1'), slow };
}

it('what is said comes whole both ways, and the end after it', async () => {
  const { phone } = await callThroughNetwork();
  phone.write('who helps here?');
  expect((await buffer(phone)).toString()).toBe('who helps here?who helps here?');
});

it('hangs up when it is closed', async () => {
  const { phone, slow } = await callThroughNetwork();
  await once(phone, 'connect');
  const hungUp = once(phone, 'close');
  await slow.close();
  await hungUp;
});
