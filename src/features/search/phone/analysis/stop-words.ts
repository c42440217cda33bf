import type { Locale } from '#model/locales.ts';
import { foldText } from './fold-text.ts';
import { languages } from './languages.ts';
import { soundKey } from './sound-key.ts';

/** Languages that are typed on every page. */
const typedEverywhere: readonly Locale[] = ['ar', 'fr', 'en'];

/** Fillers of Darija, as they are typed in Latin letters; in Arabic ones they stand with `ar`. */
const darija =
  'bghit bghina bgit b4it bit baghi bagha chi shi dyal diyal dyali dial d wahd wahed wa7d fin fayn chkoun wach wash kayn kayna kifach 3afak khasni khassni khasna 3ndi 3andi 3ndna ana hna had hadi liya lia lina mn 3la m3a bach ila';

/** What nearly every record has: the word for association, the country, the kind of a place. */
const common =
  'association associations asso asociacion asociaciones verein vereine جمعية جمعيات ⵜⴰⵎⵙⵎⵓⵏⵜ ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ' +
  'maroc marocain marocaine morocco moroccan marruecos marokko المغرب مغربي مغربية ⵍⵎⵖⵔⵉⴱ ' +
  'region province prefecture commune provincia provinz إقليم عمالة جهة جماعة';

/** jam3iya, jamiya, djamʿiyyat: the Arabic word for association in Latin letters. */
const commonSounds = new Set(foldText('جمعية جمعيات').split(' ').map(soundKey));
const commonWords = new Set(foldText(common).split(' '));
const smallWords = new Map<Locale, Set<string>>();

/**
 * Whether a word says too little to be asked for: "association pour les veuves" asks for widows. A
 * weak word may help to rank, but no result lacks it and none is found by it alone, unless there is
 * nothing else in the query.
 *
 * Small words are those of the page's language and of Arabic, French and English, which are typed on
 * every page: the German "die" is weak on German pages only.
 *
 * @param forms the word as written and without what is glued to it, folded
 */
export function isWeak(forms: readonly string[], locale: Locale): boolean {
  const words = smallWordsOn(locale);
  return forms.some(
    (form) =>
      /^\P{N}$/u.test(form) ||
      words.has(form) ||
      commonWords.has(form) ||
      (/[a-z]/.test(form) && commonSounds.has(soundKey(form))),
  );
}

function smallWordsOn(locale: Locale): Set<string> {
  let words = smallWords.get(locale);
  if (!words) {
    const small = [locale, ...typedEverywhere].map((each) => languages[each]?.smallWords ?? '');
    words = new Set(foldText([...small, darija].join(' ')).split(' '));
    smallWords.set(locale, words);
  }
  return words;
}
