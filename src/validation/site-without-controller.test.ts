import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { siteWithoutController } from './site-without-controller.ts';

const content = buildContent({});
const context = { today: '2025-11-22' };
const named = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
const controller = { name: { fr: 'Association inventée' } };

describe('site-without-controller', () => {
  it.each([{}, { controller }, { declaration: 'D-000-2026' }])('reports %j', (settings) => {
    const issues = siteWithoutController.check(
      { ...content, site: { ...named, ...settings } },
      context,
    );
    expect(listIssues(issues)).toEqual(['site.yaml:1:1 site-without-controller']);
    expect(issues[0]?.severity).toBe('report');
  });

  it('is content with a name and a receipt', () => {
    const site = { ...named, controller, declaration: 'D-000-2026' };
    expect(siteWithoutController.check({ ...content, site }, context)).toEqual([]);
  });
});
