import { describe, expect, it } from 'vitest';
import { resolveText } from './localized-text.ts';
import { pickPage } from './pick-page.ts';

describe('pickText', () => {
  const all = {
    ar: 'أمل',
    fr: 'Espoir',
    zgh: 'ⴰⵙⵉⵔⵎ',
    en: 'Hope',
    es: 'Esperanza',
    de: 'Hoffnung',
  };

  it.each(['ar', 'fr', 'zgh', 'en', 'es', 'de'] as const)(
    'takes the text in %s where it is',
    (locale) => {
      expect(resolveText(all, locale)).toEqual({ text: all[locale], lang: locale });
    },
  );

  it.each([
    ['ar', ['fr', 'en', 'es', 'de', 'zgh']],
    ['zgh', ['fr', 'ar', 'en', 'es', 'de']],
    ['de', ['en', 'fr', 'ar', 'es', 'zgh']],
  ] as const)('in %s looks into %s, in this order', (locale, order) => {
    const text: Partial<typeof all> = { ...all };
    let previous: keyof typeof all = locale;
    for (const next of order) {
      delete text[previous];
      expect(resolveText(text, locale)).toEqual({ text: all[next], lang: next });
      previous = next;
    }
  });

  it('takes an empty text for a missing one, and says when there is none', () => {
    expect(resolveText({ ar: '', fr: 'Espoir' }, 'ar')).toEqual({ text: 'Espoir', lang: 'fr' });
    expect(resolveText({ ar: '' }, 'ar')).toBeUndefined();
    expect(resolveText(undefined, 'ar')).toBeUndefined();
  });
});

describe('pickPage', () => {
  const write = (title: string) => ({
    title,
    summary: `${title}.`,
    body: title,
  });

  it('takes title, summary and text from one and the same language', () => {
    const page = { id: 'about', texts: { fr: write('À propos'), en: write('About') } };
    expect(pickPage(page, 'de')).toEqual({
      title: { text: 'About', lang: 'en' },
      summary: { text: 'About.', lang: 'en' },
      body: { text: 'About', lang: 'en' },
    });
    expect(pickPage(page, 'ar').title).toEqual({ text: 'À propos', lang: 'fr' });
  });

  it('names a page that nobody has written yet by its id', () => {
    expect(pickPage({ id: 'legal', texts: {} }, 'ar').title.text).toBe('legal');
  });
});
