import { describe, expect, it } from 'vitest';
import { countryCodes } from '#model/fields/country.ts';
import { localeEntry, locales } from '#model/locales.ts';
import { listCountries } from './list-countries.ts';

describe('the countries of the world', () => {
  it.each(locales)('all have a name in %s, each another', (locale) => {
    const names = listCountries([localeEntry(locale).tag, 'fr']).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(240);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are named in the language of the reader', () => {
    const belgium = ['ar', 'fr', 'de'] as const;
    const names = belgium.map(
      (locale) => listCountries([locale]).find(({ code }) => code === 'BE')?.name,
    );
    expect(names).toEqual(['بلجيكا', 'Belgique', 'Belgien']);
  });

  it('are those that a record may name: no unions, former states or codes of tests', () => {
    const codes = listCountries(['fr']).map(({ code }) => code);
    expect(codes.sort()).toEqual([...countryCodes].sort());
    expect(codes).not.toContain('EU');
  });
});
