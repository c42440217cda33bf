import type { Locale } from '#model/locales.ts';
import { type Ending, languages } from './languages.ts';

/** Plurals that no rule makes, folded: the singular, then its plural. */
const irregular = new Map([
  ['travaux', 'travail'],
  ['yeux', 'oeil'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
]);

/**
 * Rules for every page, in order: what ends a word, and what takes its place. Names in any of these
 * languages stand on every page, so that only rules that do no harm in the other languages are here.
 */
const everywhere: readonly Ending[] = [
  // bureaux → bureau, hôpitaux → hôpital, lieux → lieu, bijoux → bijou
  [/eaux$/, 'eau'],
  [/(..)aux$/, '$1al'],
  [/(eu|ou)x$/, '$1'],
  // écoles → école, associations → association; class and glass keep theirs
  [/([^s])s$/, '$1'],
  // institutrice → instituteur, codeuse → codeur, sportive → sportif
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/ive$/, 'if'],
  // école → ecol, retraitée → retrait, as retraité
  [/e{1,3}$/, ''],
  // nouvell → nouvel, class → clas
  [/([b-df-hj-np-tv-z])\1$/, '$1'],
  // activity → activiti, as activities without its ending
  [/y$/, 'i'],
];

/**
 * The stem of a word in Latin letters: plural and gender of French, English, Spanish and German,
 * nothing more. `stemLatin('institutrices', 'fr')` and `stemLatin('instituteur', 'fr')` are
 * `instituteur`; `stemLatin('femmes', 'fr')` is `fem`.
 *
 * @param word folded; three letters at least stay, and shorter words stay whole
 * @param locale of the page, alike for its index and what is typed on it
 */
export function stemLatin(word: string, locale: Locale): string {
  const known = irregular.get(word);
  if (known !== undefined) return stemLatin(known, locale);
  return [...everywhere, ...(languages[locale]?.endings ?? [])].reduce(
    (stem, [ending, becomes]) => {
      const shorter = stem.replace(ending, becomes);
      return shorter.length < 3 ? stem : shorter;
    },
    word,
  );
}
