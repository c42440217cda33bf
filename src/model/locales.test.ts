import { describe, expect, it, test } from 'vitest';
import {
  expectedBeside,
  expectedLocales,
  fallbackLocale,
  isLocale,
  localeEntry,
  locales,
  readsOf,
} from './locales.ts';

describe.each(locales)('%s', (locale) => {
  const { tag, dir, name } = localeEntry(locale);

  it('reads every other language of the site in the end, each once', () => {
    expect([locale, ...readsOf(locale)].toSorted()).toEqual(locales.toSorted());
  });

  it('has a tag of its own language and the direction of its script', () => {
    expect(new Intl.Locale(tag).language).toBe(locale);
    expect(dir).toBe(/\p{Script=Arabic}/u.test(name) ? 'rtl' : 'ltr');
  });
});

test.each([
  ['ar', 'fr en es de zgh'],
  ['zgh', 'fr ar en es de'],
  ['de', 'en fr ar es zgh'],
] as const)('in %s a missing text is looked for in %s', (locale, order) => {
  // Whatever other languages there are besides.
  const asked = readsOf(locale).filter((each) => order.split(' ').includes(each));
  expect(asked.join(' ')).toBe(order);
});

test('each language is named by itself', () => {
  const names = locales.map((locale) => localeEntry(locale).name);
  const ours = ['العربية', 'Français', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'English', 'Español', 'Deutsch'];
  expect(names.filter((name) => ours.includes(name))).toEqual(ours);
  expect(new Set(names).size).toBe(locales.length);
});

test('a locale is one of the table, and no property that every object has', () => {
  expect(['fr', 'xx', 'constructor', ''].filter(isLocale)).toEqual(['fr']);
});

test('one language is shown to whoever has not said which they read', () => {
  expect(locales.filter((locale) => localeEntry(locale).fallback)).toEqual([fallbackLocale()]);
});

test('beside a language stands another one that is expected', () => {
  expect(expectedLocales).toEqual(['ar', 'fr']);
  expect(locales.filter((locale) => expectedBeside(locale) === 'fr')).toEqual(['ar']);
  expect(locales.filter((locale) => expectedBeside(locale) === 'ar')).toEqual(locales.slice(1));
});
