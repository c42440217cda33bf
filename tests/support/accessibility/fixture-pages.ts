import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/tools.ts';
import { type Fixture, siteOf } from '#testing/build-fixture.ts';

/** A page of an invented site that stands for its route: what people write in the directory does not change it. */
export interface FixturePage {
  /** The route’s file, as `help/[service]/[province]`. */
  route: string;
  site: 'full-record' | 'crowded' | 'referral';
  /** Below the locale, without slashes at its ends. */
  path: string;
}

const sites = ['full-record', 'crowded', 'referral'] as const satisfies readonly Fixture[];

/** Pages that show what an address asks for, or the longest record: the first by name would say little. */
const chosen: Record<string, string> = {
  '[...section]/[id]': 'programmes/trial-programme',
  '[...section]/index': 'events',
  '[page]': 'how-to',
  'associations/[id]': 'associations/every-field',
  'regions/[id]': 'regions/guelmim-oued-noun',
  'propose/[collection]/new': 'propose/associations/new',
  'propose/[collection]/index': 'propose/associations',
  'propose/[collection]/sensitive': 'propose/associations/sensitive',
};

/** One page for every route of a page, and the routes of which no invented site has a page. */
export function listFixturePages(): { pages: FixturePage[]; without: string[] } {
  const routes = globSync('**/*.astro', { cwd: join(root, 'src/pages/[locale]') })
    .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
    // What an exact address takes is left to no pattern; the widest pattern chooses last.
    .sort((a, b) => openness(a) - openness(b) || a.localeCompare(b, 'en'));
  const known = sites.flatMap((site) => listPages(site).map((path) => ({ site, path })));
  const taken = new Set(Object.values(chosen));
  const without: string[] = [];
  const pages = routes.flatMap((route) => {
    const page =
      known.find(({ path }) => path === chosen[route]) ??
      known.find(({ path }) => readRoute(route).test(path) && !taken.has(path));
    if (!page) without.push(route);
    else taken.add(page.path);
    return page ? [{ route, ...page }] : [];
  });
  return { pages, without };
}

/** How many addresses a route may have. */
function openness(route: string): number {
  return route.split('[').length - 1 + 10 * (route.split('[...').length - 1);
}

/** The addresses below a locale, by name. */
function listPages(site: FixturePage['site']): string[] {
  const folder = join(siteOf(site), 'fr');
  if (!existsSync(folder)) return [];
  return globSync('**/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace(/\/?index\.html$/, ''))
    .sort();
}

function readRoute(route: string): RegExp {
  const steps = route
    .replace(/(^|\/)index$/, '')
    .replaceAll(/\[\.\.\.\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${steps}$`);
}
