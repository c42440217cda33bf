import { describe, expect, it } from 'vitest';
import { sayReview } from './say-review.ts';

describe('sayReview', () => {
  const from = { kind: 'code' };
  const to = { kind: 'words' };

  it('keeps pieces as they are, where the language wants them', () => {
    const values = { label: ['Website'], from: [from], to: ['a ', to] };
    expect(sayReview('field.changed', values, 'en').flat()).toEqual([
      ...['Website', ': changed from ', from, ' to ', 'a ', to],
    ]);
    expect(sayReview('field.changed', values, 'ar').flat()).toEqual([
      ...['Website', ': كان ', from, ' وأصبح ', 'a ', to],
    ]);
  });

  it('counts as the language does', () => {
    expect(sayReview('count.added', { count: 2 }, 'ar')).toEqual(['أضيفت بطاقتان']);
    expect(sayReview('count.added', { count: 1 }, 'fr')).toEqual(['1 fiche ajoutée']);
  });
});
