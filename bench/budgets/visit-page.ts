import { createRequire } from 'node:module';
import lighthouse, { type Config, type Result } from 'lighthouse';
import type { Condition, Score, Visit } from './measured-page.ts';
import { scoreNames } from './measured-page.ts';

export const lighthouseVersion: string = createRequire(import.meta.url)(
  'lighthouse/package.json',
).version;

/**
 * The networks as Lighthouse knows them: round trips in milliseconds, kilobits a second; and how many times
 * slower the phone is than this machine.
 */
const conditions = {
  'slow 4G': { rttMs: 150, throughputKbps: 1_638.4, cpuSlowdownMultiplier: 4 },
  '3G': { rttMs: 300, throughputKbps: 700, cpuSlowdownMultiplier: 6 },
} as const satisfies Record<Condition, object>;

/** What throttles by itself is not used: Lighthouse reckons from one fast visit what a slow one would be. */
const unused = { requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 };

/**
 * Visits a page as somebody who has never been on the site.
 *
 * @param port of a browser’s devtools
 * @param whole whether accessibility, good practice and findability are looked at, too
 * @throws where the page did not load
 */
export async function visitPage(
  port: number,
  url: string,
  condition: Condition,
  whole: boolean,
): Promise<Visit> {
  const config: Config = {
    extends: 'lighthouse:default',
    settings: {
      onlyCategories: whole ? [...scoreNames] : ['performance'],
      disableFullPageScreenshot: true,
      // Forms and pages of one visitor keep themselves out of search engines; `tests/site` says which may.
      skipAudits: ['is-crawlable'],
      throttling: { ...unused, ...conditions[condition] },
    },
  };
  const result = await lighthouse(url, { port, logLevel: 'silent' }, config);
  if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const read = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    largestPaint: read('largest-contentful-paint'),
    layoutShift: read('cumulative-layout-shift'),
    blockingTime: read('total-blocking-time'),
    scriptTime: read('bootup-time'),
    scores: whole ? readScores(lhr) : {},
  };
}

function readScores({ categories }: Result): Partial<Record<Score, number>> {
  const scores = scoreNames.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]);
  return Object.fromEntries(scores);
}
