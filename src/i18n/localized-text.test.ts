import { describe, expect, it } from 'vitest';
import type { Text } from '#model/fields/text.ts';
import { locales, readsOf } from '#model/locales.ts';
import { resolveText } from './localized-text.ts';
import { pickPage } from './pick-page.ts';

describe('pickText', () => {
  const all = Object.fromEntries(
    locales.map((each) => [each, `text in ${each}`]),
  ) as Required<Text>;

  it.each(locales)('takes the text in %s where it is, and then the nearest one', (locale) => {
    const text: Text = { ...all };
    for (const next of [locale, ...readsOf(locale)]) {
      expect(resolveText(text, locale)).toEqual({ text: all[next], lang: next });
      delete text[next];
    }
    expect(resolveText(text, locale)).toBeUndefined();
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
