import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { buildFixture } from '../support/build-fixture.ts';
import { builtSite } from '../support/list-templates.ts';

/**
 * Playwright's global setup: finds a browser, serves the built site and the fixture in which every
 * field is filled. What it puts into the environment reaches the config of each worker.
 */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  process.env.TWIZA_BROWSER = findBrowser({ install: true });
  const fixture = await buildFixture('full-record');
  const sites = await Promise.all([builtSite(), fixture].map((folder) => serveSite({ folder })));
  [process.env.TWIZA_URL, process.env.TWIZA_FIXTURE_URL] = sites.map(({ url }) => url);
  return async () => {
    await Promise.all(sites.map((site) => site.close()));
  };
}
