import type { Check } from './check.ts';

export const siteWithoutContact: Check = {
  name: 'site-without-contact',
  description: 'Whoever finds a mistake on the site can tell somebody.',
  rules: ['site-without-contact'],
  check({ site, siteFile }) {
    if (!site || site.coordinator || site.repository) return [];
    return [siteFile.report('site-without-contact', [], {}, { severity: 'report' })];
  },
};
