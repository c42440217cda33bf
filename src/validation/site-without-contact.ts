import { assumeHost, chooseDestination, isReachable } from '#directory/destination.ts';
import type { Check } from './check.ts';

export const siteWithoutContact: Check = {
  name: 'site-without-contact',
  description: 'What somebody types into a form of the site can arrive.',
  rules: ['site-without-contact'],
  check({ site, siteFile }) {
    if (!site || isReachable(chooseDestination(assumeHost(site, process.env)))) return [];
    return [siteFile.report('site-without-contact', [], {}, { severity: 'report' })];
  },
};
