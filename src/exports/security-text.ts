import { findRepositoryPage, listSecurityContacts } from '#directory/security-contacts.ts';
import type { Site } from '#model/site.ts';

/** Where it stands on each site. */
export const securityTextPath = '.well-known/security.txt';

type Settings = Pick<Site, 'security' | 'repository' | 'url'>;

/**
 * `security.txt` as RFC 9116 describes it: to whom one reports a hole, the surest way first. The standard
 * wants it to expire within a year; each build makes it anew.
 *
 * @param today the day of the build, `2026-11-30`
 * @returns undefined where nobody is named: a contact is never invented
 */
export function writeSecurityText(site: Settings, today: string): string | undefined {
  const contacts = listSecurityContacts(site);
  if (contacts.length === 0) return undefined;
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 364);
  const repository = findRepositoryPage(site.repository);
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Canonical: ${site.url}/${securityTextPath}`,
    ...(repository ? [`Policy: ${repository}/security/policy`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
