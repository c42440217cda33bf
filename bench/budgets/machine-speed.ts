import type { Browser } from '@playwright/test';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import { medianOf } from './measured-page.ts';

/** Where the promises were first kept. A tenth of that is a cheap phone. */
const referenceSpeed = 2_900;

/** How fast this machine is, by the index of Lighthouse: the middle of five, for each is off by a few parts of a hundred. */
export async function measureSpeed(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const speeds: number[] = [];
  for (let time = 0; time < 5; time++)
    speeds.push(await page.evaluate(pageFunctions.computeBenchmarkIndex));
  await page.close();
  return medianOf(speeds);
}

/**
 * A phone that is so many times slower than the machine of reference is the same phone on every other.
 *
 * @returns how many times slower than this machine it is: never faster
 */
export function slowdownHere(times: number, speed: number): number {
  return Math.max((times * speed) / referenceSpeed, 1);
}
