import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryDown, carryUp, type NetworkSpeed } from './slow-line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

// A packet of 1500 bytes takes 10 ms.
const network: NetworkSpeed = { rtt: 300, kilobits: (1500 * 8 * 100) / 1024 };

/** Sends so many bytes at once. @returns when each packet came, after how many milliseconds, and its bytes */
async function send(...sizes: number[]) {
  const came: [after: number, bytes: number][] = [];
  const line = { freeAt: 0 };
  const start = performance.now();
  for (const size of sizes) {
    carryDown(network, line)
      .on('data', (packet) => came.push([Math.round(performance.now() - start), packet.length]))
      .end(Buffer.alloc(size));
  }
  await vi.runAllTimersAsync();
  return came;
}

describe('what a server sends', () => {
  it('comes half a round trip late, and no faster than the line', async () => {
    expect(await send(2 * 1460 + 100)).toEqual([
      [160, 1460],
      [170, 1460],
      [171, 100],
    ]);
  });

  it('of more than ten packets waits until the first is known to have come', async () => {
    const came = await send(14_600 + 1_460);
    expect(came[9]).toEqual([250, 1460]);
    expect(came[10]).toEqual([470, 1460]);
  });

  it('goes twice as fast with each round trip', async () => {
    const trips = Map.groupBy(await send(100_000), ([after]) => Math.floor((after - 150) / 310));
    expect([...trips.values()].map((packets) => packets.length).slice(0, 2)).toEqual([10, 20]);
  });

  it('shares its line with all other connections', async () => {
    expect((await send(1460, 1460)).map(([after]) => after)).toEqual([160, 170]);
  });

  it('comes whole and in its order', async () => {
    const bytes = Buffer.from(Array.from({ length: 50_000 }, (_, at) => at % 251));
    const came: Buffer[] = [];
    const line = carryDown(network, { freeAt: 0 });
    line.on('data', (packet) => came.push(packet));
    line.write(bytes.subarray(0, 20_000));
    line.end(bytes.subarray(20_000));
    await vi.runAllTimersAsync();
    expect(Buffer.concat(came).equals(bytes)).toBe(true);
  });
});

it('what a phone asks waits for the connection at first, and then half a round trip', async () => {
  const came: number[] = [];
  const start = performance.now();
  const line = carryUp(network).on('data', () => came.push(performance.now() - start));
  line.write('hello');
  await vi.advanceTimersByTimeAsync(400);
  line.end('a page');
  await vi.runAllTimersAsync();
  expect(came).toEqual([450, 550]);
});
