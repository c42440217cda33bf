import { describe, expect, it, test } from 'vitest';
import { isLocale, localeEntry, locales, selectTamazightPlural } from './locales.ts';

describe.each(locales)('%s', (locale) => {
  const { tag, dir, name, reads } = localeEntry(locale);

  it('reads every other language of the site in the end, each once', () => {
    expect([locale, ...reads].toSorted()).toEqual(locales.toSorted());
  });

  it('has a tag of its own language and the direction of its script', () => {
    expect(new Intl.Locale(tag).language).toBe(locale);
    expect(dir).toBe(/\p{Script=Arabic}/u.test(name) ? 'rtl' : 'ltr');
  });
});

// Intl knows no rule for Tamazight; its categories are tested below.
test.each(locales.filter((locale) => locale !== 'zgh'))(
  '%s has the plural categories of its language',
  (locale) => {
    const { tag, plurals } = localeEntry(locale);
    const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    expect(plurals.toSorted()).toEqual(known.toSorted());
  },
);

test('each language is named by itself', () => {
  const names = locales.map((locale) => localeEntry(locale).name);
  expect(names).toEqual(['العربية', 'Français', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'English', 'Español', 'Deutsch']);
});

test('a locale is one of the table, and no property that every object has', () => {
  expect(['fr', 'it', 'constructor', ''].filter(isLocale)).toEqual(['fr']);
});

test('Tamazight says one for 0, 1 and 11 to 99', () => {
  const ones = Array.from({ length: 201 }, (_, count) => count).filter(
    (count) => selectTamazightPlural(count) === 'one',
  );
  expect(ones).toHaveLength(2 + 89);
  expect([ones[0], ones[1], ones[2], ones.at(-1)]).toEqual([0, 1, 11, 99]);
});
