import { buildFixture, fixtures } from '#testing/build-fixture.ts';

/** Vitest's global setup for these tests: each fixture is built once, two at a time. */
export async function setup(): Promise<void> {
  const waiting = [...fixtures];
  const buildNext = async (): Promise<void> => {
    const fixture = waiting.shift();
    if (!fixture) return;
    await buildFixture(fixture);
    await buildNext();
  };
  await Promise.all([buildNext(), buildNext()]);
}
