import { expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { readLocales } from './site-options.ts';

it('a build draws the locales that are named, in the order of the table', () => {
  expect(readLocales()).toEqual(locales);
  expect(readLocales('de, ar')).toEqual(['ar', 'de']);
  expect(() => readLocales('fr,it')).toThrow('TWIZA_LOCALES names “it”');
});
