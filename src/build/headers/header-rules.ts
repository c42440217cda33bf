import type { HeaderRule } from './parse-headers.ts';

/** What a host sends with everything that no rule says otherwise of: kept, and asked for again on each visit. */
export const freshOnEveryVisit = 'public, max-age=0, must-revalidate';

/** A name that changes with what stands behind it: never asked for again. */
const forEver = 'public, max-age=31536000, immutable';

/** What only pages of this site load: no other site gets it into its own process. */
const ownParts = { 'Cache-Control': forEver, 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * The one table of response headers; all that hosts and servers read is written from it: `public/_headers`
 * by `npm run generate`, the settings of nginx and Caddy by each build.
 *
 * Hosts join what two rules say of one header with a comma, so that no header stands in two rules that
 * overlap. Pages have no rule of caching: the hosts' own is what they need. The policy of scripts is in each
 * page, as its hashes differ from page to page; here stands what a `<meta>` may not say.
 */
export const headerRules: readonly HeaderRule[] = [
  rule('/*', {
    'Content-Security-Policy': "frame-ancestors 'none'",
    // The window in which one signs in to the editor answers the page that opened it.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    // Holds wherever no policy says who may frame: at the depth of the lists for other sites, for what is not there.
    'X-Frame-Options': 'DENY',
  }),
  rule('/_astro/*', ownParts),
  rule('/fonts/*', ownParts),
  // A private window asks for it again whenever a letter changes the explorer's address.
  rule('/icon.svg', { 'Cache-Control': 'public, max-age=86400' }),
  // The folders of each build bear its name.
  rule('/:locale/finder/*', ownParts),
  rule('/:locale/map/:build/*', ownParts),
  // Programs of other sites may read the open data in a browser, too.
  rule('/data/*', { 'Access-Control-Allow-Origin': '*' }),
  // A file of somebody is kept, not opened as a page of this site.
  rule('/files/*', { 'Content-Disposition': 'attachment' }),
  rule('/admin/*', { 'X-Robots-Tag': 'noindex' }),
  rule('/admin/assets/*', ownParts),
  // Files of an index bear a hash, or stand in a folder that does; its entry and its script do not.
  rule('/:locale/pagefind/fragment/*', ownParts),
  rule('/:locale/pagefind/index/*', ownParts),
  rule('/:locale/pagefind/lists/*', ownParts),
];

function rule(pattern: string, headers: Record<string, string>): HeaderRule {
  return { pattern, headers: Object.entries(headers) };
}
