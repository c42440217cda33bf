import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';

/** What every page may load; `trimPolicy` leaves of it in a page what that page needs. */
export const contentSecurityPolicy: Exclude<
  NonNullable<AstroUserConfig['security']>['csp'],
  undefined
> = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
};

const known = new Map<string, string>();

/**
 * Leaves in a page's security policy only the hashes of what stands in that page. Astro names the small
 * scripts of all pages in each of them, and the islands' own that this site does not use: half a
 * kilobyte that no compression helps, on every page.
 */
export function trimPolicy(html: string): string {
  const used = new Set([...html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\//g)].map(readHash));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ '(sha256-[^']*)'/g, (token, hash) => (used.has(hash) ? token : '')),
  );
}

function readHash([, content = '']: RegExpMatchArray): string {
  // Data in a page is no program, and differs from page to page.
  if (content === '' || content.startsWith('{') || content.startsWith('[')) return '';
  let hash = known.get(content);
  if (!hash) {
    hash = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    known.set(content, hash);
  }
  return hash;
}
