import { expect, it } from 'vitest';
import { countryCodes } from '#model/fields/country.ts';
import { localeEntry, locales, readsOf } from '#model/locales.ts';
import { suggestCountry } from './suggest-country.ts';

it.each([
  ['Allemagne', 'DE'],
  ['Pays-Bas', 'NL'],
  ['pays bas', 'NL'],
  ['Germany', 'DE'],
  ['Suisse', 'CH'],
  ['Sweden', 'SE'],
  ['suede', 'SE'],
  ['Alemania', 'DE'],
  ['Spanien', 'ES'],
  ['L’Espagne', 'ES'],
  ['ألمانيا', 'DE'],
  ['المانيا', 'DE'],
  ['بلجيكا', 'BE'],
  ['هولندا', 'NL'],
  ['États-Unis', 'US'],
  ['USA', 'US'],
  ['Maroc', 'MA'],
  ['المغرب', 'MA'],
  ['fr', 'FR'],
  ['UK', 'GB'],
  [' uk ', 'GB'],
  ['YU', 'RS'],
  ['la France', 'FR'],
  ['Les Pays-Bas', 'NL'],
  ['the Netherlands', 'NL'],
  ['El Salvador', 'SV'],
  ['Écosse', 'GB'],
  ['U.S.A.', 'US'],
  ['United States of America', 'US'],
  ['Great Britain', 'GB'],
  ['Hollande', 'NL'],
  ['السعودية', 'SA'],
])('%s is %s', (written, code) => expect(suggestCountry(written)).toBe(code));

it.each(['Al', 'Sw'])('%s is what it says', (written) =>
  expect(suggestCountry(written)).toBe(written === 'Al' ? 'AL' : ''),
);

it.each(['', 'UKR', 'U', 'une France', 'ZZ', 'EU', 'SW', 'XX', 'Atlantide'])(
  'nobody knows what %s is',
  (written) => expect(suggestCountry(written)).toBe(''),
);

it('knows every country by the name that each page gives it', () => {
  for (const locale of locales) {
    const { tag } = localeEntry(locale);
    const names = new Intl.DisplayNames([tag, ...readsOf(locale)], { type: 'region' });
    for (const code of countryCodes) expect(suggestCountry(names.of(code) ?? '')).toBe(code);
  }
});
