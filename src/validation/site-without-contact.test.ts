import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { siteWithoutContact } from './site-without-contact.ts';

const content = buildContent({});
const context = { today: '2025-11-22' };

describe('site-without-contact', () => {
  it('reports a site that nobody can write to', () => {
    const issues = siteWithoutContact.check(content, context);
    expect(listIssues(issues)).toEqual(['site.yaml:1:1 site-without-contact']);
    expect(issues[0]?.severity).toBe('report');
  });

  it.each([
    { coordinator: 'bonjour@twiza.example' },
    { whatsapp: '+212612345678' },
    { forms: 'netlify' as const },
    { repository: 'https://github.com/essai/twiza' },
  ])('is content with %j', (contact) => {
    const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example', ...contact };
    expect(siteWithoutContact.check({ ...content, site }, context)).toEqual([]);
  });

  it('says nothing of settings that could not be read', () => {
    expect(siteWithoutContact.check({ ...content, site: undefined }, context)).toEqual([]);
  });
});
