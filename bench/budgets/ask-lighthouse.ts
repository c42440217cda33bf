import { createRequire } from 'node:module';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import { conditions } from './conditions.ts';
import { slowdownHere } from './machine-speed.ts';
import { type Judgement, scoreNames } from './measured-page.ts';

export const lighthouseVersion: string = createRequire(import.meta.url)(
  'lighthouse/package.json',
).version;

/**
 * Lets Lighthouse judge a page as it does for a phone.
 *
 * @param port of a browser’s devtools
 * @param speed of this machine, as `measureSpeed` counts
 * @throws where the page did not load
 */
export async function askLighthouse(port: number, url: string, speed: number): Promise<Judgement> {
  const config = {
    extends: 'lighthouse:default',
    settings: {
      onlyCategories: [...scoreNames],
      disableFullPageScreenshot: true,
      throttling: {
        ...throttling.mobileSlow4G,
        cpuSlowdownMultiplier: slowdownHere(conditions['slow 4G'].slowdown, speed),
      },
      // Forms and pages of one visitor keep themselves out of search engines; `tests/site` says which may.
      skipAudits: ['is-crawlable'],
    },
  };
  const result = await lighthouse(url, { port, logLevel: 'silent' }, config);
  if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = scoreNames.map((name) => [
    name,
    Math.round((lhr.categories[name]?.score ?? 0) * 100),
  ]);
  return {
    ...Object.fromEntries(scores),
    reckonedPaint: lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  };
}
