import { listSecurityContacts } from '#directory/security-contacts.ts';
import type { HeavyCheck } from './check.ts';

export const siteWithoutSecurity: HeavyCheck = {
  name: 'site-without-security',
  description: 'Whoever finds a hole in the site is told to whom to report it.',
  scope: 'record',
  weight: 'heavy',
  rules: ['site-without-security'],
  check({ site, siteFile }) {
    if (!site || listSecurityContacts(site).length > 0) return [];
    return [siteFile.report('site-without-security', [], {}, { severity: 'report' })];
  },
};
