import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { translationsMissing } from './translations-missing.ts';

function check(texts: Record<string, string>) {
  return translationsMissing.check(buildContent(texts), { today: '2025-11-22' });
}

describe('translations-missing', () => {
  it('asks for Arabic and French where the text is required, and for nothing else', () => {
    expect(
      check({
        'associations/amal':
          'purpose:\n  en: Helping\nsources:\n  - id: doc\n    title:\n      en: Leaflet\n',
      }),
    ).toEqual([]);
  });

  it('reports one line a record', () => {
    const issues = check({
      'associations/amal':
        'name:\n  en: Amal\nsummary:\n  fr: Aide\nteam:\n  - role:\n      ar: رئيس\n',
    });
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:2:3 translations-missing']);
    expect(issues[0]).toMatchObject({
      severity: 'report',
      values: { fields: 'name (ar, fr); summary (ar); team 1 › role (fr)', more: 0 },
    });
  });

  it('names the first few of many', () => {
    const team = Array.from({ length: 8 }, () => '  - role:\n      fr: Membre\n').join('');
    const [issue] = check({ 'associations/amal': `team:\n${team}` });
    expect(issue?.values).toEqual({
      fields: [1, 2, 3, 4, 5].map((at) => `team ${at} › role (ar)`).join('; '),
      more: 3,
    });
    expect([issue?.line, issue?.column]).toEqual([3, 7]);
  });
});
