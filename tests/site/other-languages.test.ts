import { describe, expect, it } from 'vitest';
import { t } from '#i18n/t.ts';
import { type Locale, localeEntry, locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { findLanguage, findText } from '../support/find-text.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('missing-translation');
const written = [
  {
    id: 'french-only',
    in: 'fr',
    name: 'Association inventée du fleuve',
    text: 'Elle attend qu’on la traduise.',
  },
  {
    id: 'tamazight-only',
    in: 'zgh',
    name: 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵜⵉⴼⴰⵡⵉⵏ',
    text: 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵉⵔⵉⵎ ⵙ ⵜⵎⴰⵣⵉⵖⵜ ⵖⴰⵙ',
  },
  {
    id: 'german-only',
    in: 'de',
    name: 'Erfundener Freundeskreis Guelmim',
    text: 'Bis dahin steht er auf Deutsch da.',
  },
] as const;
const everywhere = written.flatMap((record) => locales.map((locale) => ({ ...record, locale })));

describe('a record in one language only', () => {
  it.each(everywhere)(
    '$id stands on its page in $locale, marked with its own language',
    ({ id, name, text, locale, in: lang }) => {
      const main = openMain(`/${locale}/associations/${id}/`);
      const { tag, dir } = localeEntry(lang);
      for (const words of [name, text]) {
        const found = findText(main, words).map(findLanguage);
        expect(found, words).not.toEqual([]);
        expect(new Set(found.map(({ lang, dir }) => `${lang} ${dir}`)), words).toEqual(
          new Set([`${tag} ${dir}`]),
        );
      }
    },
  );

  it.each(everywhere)(
    '$id says in $locale that it is not translated, unless it is',
    ({ id, locale, in: lang }) => {
      const notice = t(locale, `foreign.${lang}`).text;
      const text = readTidyText(openMain(`/${locale}/associations/${id}/`));
      if (locale === lang) expect(text).not.toContain(notice);
      else expect(text).toContain(notice);
    },
  );

  it.each(everywhere)(
    '$id is marked in the list of $locale too',
    ({ id, name, locale, in: lang }) => {
      const main = openMain(`/${locale}/associations/`);
      const link = main.querySelector(`a[href="/${locale}/associations/${id}/"]`);
      expect(readTidyText(link)).toBe(name);
      expect(link && findLanguage(link)).toEqual(languageOf(lang));
    },
  );

  it('keeps what every language has in the language of the page', () => {
    const main = openMain('/ar/associations/french-only/');
    for (const words of ['استقبال واستماع', 'كلميم']) {
      expect(findText(main, words).map(findLanguage)[0], words).toEqual(languageOf('ar'));
    }
  });
});

function openMain(path: string): Element {
  const main = openPage(site, path).querySelector('main');
  if (!main) throw new Error(`${path} has no main part.`);
  return main;
}

function languageOf(locale: Locale): { lang: string; dir: string } {
  const { tag, dir } = localeEntry(locale);
  return { lang: tag, dir };
}
