import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/serve-site.ts';

/** Playwright's global setup: what it puts into the environment reaches the config of each worker. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  process.env.TWIZA_BROWSER = findBrowser({ install: true });
  const site = await serveSite({ folder: process.env.TWIZA_OUT ?? 'dist' });
  process.env.TWIZA_URL = site.url;
  return () => site.close();
}
