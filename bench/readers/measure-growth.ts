import { cpuUsage } from 'node:process';

/** Beyond it, something looks at a part of a text again and again. */
export const mostGrowth = 24;

/** Tries of what came out too long. */
const mostRounds = 10;

/** Microseconds. Below that, nothing can be told. */
const least = 3000;

/**
 * How many times as long something takes when there is eight times as much of it. What grows with the
 * length comes near 8, what grows with its square near 64. Only the time of this process counts, and the
 * fastest of several tries where one came out too long, so that other work on the machine is no part
 * of it.
 *
 * @param clock microseconds that this process has worked
 */
export async function measureGrowth(
  run: (times: number) => unknown,
  clock: () => number = readCpuTime,
): Promise<number> {
  const best = new Map<number, number>();
  const measure = async (times: number) => {
    const before = clock();
    await run(times);
    const spent = Math.min(clock() - before, best.get(times) ?? Number.POSITIVE_INFINITY);
    best.set(times, spent);
    return Math.max(spent, least);
  };
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && growth >= mostGrowth; round++) {
    const large = await measure(8);
    growth = large / (await measure(1));
  }
  return growth;
}

function readCpuTime(): number {
  const { user, system } = cpuUsage();
  return user + system;
}
