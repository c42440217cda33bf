import { describe, expect, it, vi } from 'vitest';
import { type Locale, locales } from '#model/locales.ts';
import { formatDate } from './format.ts';
import type { MessageKey } from './messages.ts';
import { compileMessage, pickSharedLang, t } from './t.ts';

vi.mock('./messages.ts', () => ({
  messages: {
    ...Object.fromEntries(locales.map((locale) => [locale, {}])),
    ar: { all: 'الكل' },
    fr: {
      all: 'Tout',
      on: 'Vu le {date}',
      pages: '{n, plural, one {# page} many {# pages} other {# pages}}',
    },
    zgh: { all: 'ⴰⴽⴽ' },
    en: { all: 'All', pages: '{n, plural, one {# page} other {# pages}}', last: 'Last' },
  },
}));
const key = (name: string) => name as MessageKey;

describe('the interface text', () => {
  it('is in the language of the page', () => {
    expect(t('zgh', key('all'))).toEqual({ text: 'ⴰⴽⴽ', lang: 'zgh' });
  });

  it('falls back to the language that the locale reads next, and says which', () => {
    expect(t('es', key('all'))).toEqual({ text: 'Tout', lang: 'fr' });
    expect(t('de', key('all'))).toEqual({ text: 'All', lang: 'en' });
    expect(t('ar', key('last'))).toEqual({ text: 'Last', lang: 'en' });
  });

  it('counts by the rules of the language that it fell back to', () => {
    // Tamazight says 0 and 11 like 1; French does so for 0 only.
    expect(t('zgh', key('pages'), { n: 0 })).toEqual({ text: '0 page', lang: 'fr' });
    expect(t('zgh', key('pages'), { n: 11 })).toEqual({ text: '11 pages', lang: 'fr' });
  });

  it('writes a date in the language of the sentence, not of the page', () => {
    const date = (lang: Locale) => formatDate('2024-09-05', lang);
    expect(t('zgh', key('on'), { date })).toEqual({ text: 'Vu le 5 septembre 2024', lang: 'fr' });
  });

  it('fills the same message with other values each time', () => {
    const texts = [1, 2].map((n) => t('en', key('pages'), { n }).text);
    expect(texts).toEqual(['1 page', '2 pages']);
  });

  it('is in one language where a part of a page has one only', () => {
    expect(pickSharedLang('zgh', [key('all')])).toBe('zgh');
    expect(pickSharedLang('zgh', [key('all'), key('on')])).toBe('fr');
  });

  it('shows the key where no language has a text, for an editor to see', () => {
    expect(t('fr', key('nobody')).text).toBe('nobody');
  });
});

describe('plural forms', () => {
  const forms = (categories: string[]) =>
    `{n, plural, ${categories.map((category) => `${category} {${category}}`).join(' ')}}`;
  const arabic = forms(['zero', 'one', 'two', 'few', 'many', 'other']);

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [102, 'other'],
    [103, 'few'],
  ])('in Arabic: %d takes %s', (n, form) => {
    expect(compileMessage(arabic, 'ar').format({ n })).toBe(form);
  });

  it.each([
    ['fr', 0, 'one'],
    ['fr', 1.5, 'one'],
    ['fr', 2, 'other'],
    ['fr', 1_000_000, 'many'],
    ['es', 0, 'other'],
    ['es', 1, 'one'],
    ['es', 1_000_000, 'many'],
    ['de', 0, 'other'],
    ['en', 1, 'one'],
    ['zgh', 0, 'one'],
    ['zgh', 2, 'other'],
    ['zgh', 10, 'other'],
    ['zgh', 11, 'one'],
    ['zgh', 99, 'one'],
    ['zgh', 100, 'other'],
    ['zgh', 11.5, 'other'],
  ] as const)('in %s: %d takes %s', (locale, n, form) => {
    expect(compileMessage(forms(['one', 'many', 'other']), locale).format({ n })).toBe(form);
  });

  it('write the number as the language does', () => {
    expect(compileMessage('{n, plural, other {#}}', 'ar').format({ n: 1250 })).toBe('1.250');
    expect(compileMessage('{n, plural, other {#}}', 'en').format({ n: 1250 })).toBe('1,250');
  });
});
