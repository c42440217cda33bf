import type { HeavyCheck } from './check.ts';

/** Law 09-08, articles 5 and 12: whoever handles personal data says who they are, and declares it before. */
export const siteWithoutController: HeavyCheck = {
  name: 'site-without-controller',
  description: 'A site says who answers for personal data, and how that is declared.',
  scope: 'record',
  weight: 'heavy',
  rules: ['site-without-controller'],
  check({ site, siteFile }) {
    if (!site || (site.controller && site.declaration)) return [];
    return [siteFile.report('site-without-controller', [], {}, { severity: 'report' })];
  },
};
