import { foldTyped } from '#base/fold.ts';
import { countryCodes } from '#model/fields/country.ts';
import { localeEntry, locales, readsOf } from '#model/locales.ts';

/** Names that people use and Unicode's tables do not. */
const otherNames: Record<string, string> = {
  angleterre: 'GB',
  england: 'GB',
  inglaterra: 'GB',
  انجلترا: 'GB',
  انكلترا: 'GB',
  بريطانيا: 'GB',
  'great britain': 'GB',
  'grande bretagne': 'GB',
  'gran bretana': 'GB',
  grossbritannien: 'GB',
  ecosse: 'GB',
  scotland: 'GB',
  usa: 'US',
  'u s a': 'US',
  'etats unis d amerique': 'US',
  'united states of america': 'US',
  امريكا: 'US',
  هولندا: 'NL',
  hollande: 'NL',
  holland: 'NL',
  holanda: 'NL',
  emirats: 'AE',
  الامارات: 'AE',
  السعوديه: 'SA',
  uae: 'AE',
};

let known: Map<string, string> | undefined;

/** The code of a country by its name in any language of the site, or by a code that is not ISO's; or an empty string. */
export function suggestCountry(written: string): string {
  known ??= nameAll();
  const folded = foldTyped(written);
  const found =
    known.get(folded) ?? known.get(folded.replace(/^(?:la|le|les|l|the|el|los|die|der) /, ''));
  if (found) return found;
  const code = written.trim().toUpperCase();
  if (countryCodes.includes(code)) return code;
  // Unicode knows which country a code is of that ISO has given up, or never gave: UK, YU.
  const current = /^[A-Z]{2}$/.test(code) ? new Intl.Locale(`und-${code}`).region : undefined;
  return current && countryCodes.includes(current) ? current : '';
}

function nameAll(): Map<string, string> {
  const names = new Map(Object.entries(otherNames));
  for (const locale of locales) {
    for (const style of ['short', 'long'] as const) {
      const display = new Intl.DisplayNames([localeEntry(locale).tag, ...readsOf(locale)], {
        type: 'region',
        style,
      });
      for (const code of countryCodes) {
        const name = foldTyped(display.of(code) ?? '');
        // A short name may be another country's code, which people read as the code.
        if (name.length > 2) names.set(name, code);
      }
    }
  }
  return names;
}
