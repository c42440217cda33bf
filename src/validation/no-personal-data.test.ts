import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { noPersonalData } from './no-personal-data.ts';

describe('no-personal-data', () => {
  it('looks at the text and the pseudonym of a wish', () => {
    const content = buildContent({
      'volunteers/w-1':
        'pseudonym: nour.fes@mail.example\ntext:\n  fr: Je veux aider.\n  ar: اتصلوا بي 0612345678\n',
      'associations/amal': 'purpose:\n  fr: Écrire à info@amal.example\n',
    });
    const issues = noPersonalData.check(content, { today: '2025-11-22' });
    expect(listIssues(issues)).toEqual([
      'volunteers/w-1.yaml:1:12 no-personal-data',
      'volunteers/w-1.yaml:4:7 no-personal-data',
    ]);
    expect(issues.map(({ values }) => values)).toEqual([
      { what: 'email', found: 'nou…' },
      { what: 'phone', found: '061…' },
    ]);
  });

  it('looks at what two fields say together', () => {
    const content = buildContent({
      'volunteers/w-1': 'pseudonym: nour arobase\ntext:\n  fr: gmail point com, je veux aider.\n',
      'volunteers/w-2': 'pseudonym: Grenade 7\ntext:\n  fr: Deux fois 12 heures.\n',
    });
    const issues = noPersonalData.check(content, { today: '2025-11-22' });
    expect(listIssues(issues)).toEqual(['volunteers/w-1.yaml:3:7 no-personal-data']);
  });
});
