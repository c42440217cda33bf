import { serveSite } from '#build/serve/serve-site.ts';
import { belowPathFixture, buildFixture } from '#testing/build-fixture.ts';
import { findBrowser } from '#testing/find-browser.ts';
import { builtSite } from '#testing/list-templates.ts';

/**
 * Playwright's global setup: finds a browser, serves the built site, the fixture in which every field
 * is filled, the one in which a province has more than a page holds, the one whose associations
 * send people to each other, and one below a path. What it puts into the environment reaches the config of each worker.
 */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  process.env.TWIZA_BROWSER = findBrowser({ install: true });
  const fixtures = await Promise.all(
    (['full-record', 'crowded', 'referral', 'below-path'] as const).map(buildFixture),
  );
  const below = { folder: fixtures.pop() ?? '', basePath: belowPathFixture.basePath };
  const roots = [builtSite(), ...fixtures].map((folder) => ({ folder }));
  const sites = await Promise.all([...roots, below].map(serveSite));
  const { env } = process;
  const urls = sites.map(({ url }) => url);
  [env.TWIZA_URL, env.TWIZA_FIXTURE_URL, env.TWIZA_CROWDED_URL, env.TWIZA_REFERRAL_URL] = urls;
  env.TWIZA_BELOW_URL = urls.at(-1);
  return async () => {
    await Promise.all(sites.map((site) => site.close()));
  };
}
