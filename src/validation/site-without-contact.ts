import { assumeHost, chooseDestination, isReachable } from '#directory/destination.ts';
import type { HeavyCheck } from './check.ts';

export const siteWithoutContact: HeavyCheck = {
  name: 'site-without-contact',
  description: 'What somebody types into a form of the site can arrive.',
  scope: 'record',
  weight: 'heavy',
  rules: ['site-without-contact'],
  check({ site, siteFile }) {
    if (!site || isReachable(chooseDestination(assumeHost(site)))) return [];
    return [siteFile.report('site-without-contact', [], {}, { severity: 'report' })];
  },
};
