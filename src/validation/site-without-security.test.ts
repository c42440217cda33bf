import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { siteWithoutSecurity } from './site-without-security.ts';

const content = buildContent({});
const context = { today: '2026-11-30' };

describe('site-without-security', () => {
  it('reports a site that says to nobody where a hole is told', () => {
    const issues = siteWithoutSecurity.check(content, context);
    expect(listIssues(issues)).toEqual(['site.yaml:1:1 site-without-security']);
  });

  it.each([
    { security: 'securite@twiza.example' },
    { repository: 'https://github.com/essai/twiza' },
  ])('is content with %j', (contact) => {
    const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example', ...contact };
    expect(siteWithoutSecurity.check({ ...content, site }, context)).toEqual([]);
  });
});
