import type { Locale } from '#model/locales.ts';
import { foldText } from './fold-text.ts';
import { soundKey } from './sound-key.ts';

/**
 * Small words of each language. Left out are those that name something here: ما is also water, `est`
 * the east, `sans` the first half of `sans-abri`. Single letters are weak without a list.
 */
const small: Record<Locale, string> = {
  ar: 'في من على إلى عن مع أو ثم أن إن كل بين لدى عند غير لا هو هي هم هذا هذه ذلك التي الذي الذين كما بعد قبل حول خلال أجل ديال ديالي باش بغيت كنقلب أريد أبحث أحتاج هل أنا نحن لي لنا شي شيحد واحد واحدة فين شكون واش كاين كاينة كيفاش عفاك خاصني خاصنا خصني عندي عندنا انا حنا هاد هادي ليا لينا بغينا باغي باغية ديالنا',
  fr: 'le la les un une des du de et ou au aux en dans pour par sur avec contre chez ce cet cette ces son sa ses leur leurs notre nos votre vos qui que se ne pas plus entre al el je cherche chercher voudrais moi mon ma mes nous il elle ils elles on suis comment où quelle quel',
  zgh: 'ⵙⴳ ⵅⴼ ⴰⴽⴷ ⵖⵔ',
  en: 'the an of and or for to in on at by with from is are that this their its our your near my me we i need want looking who where how can',
  es: 'el la los las un una unos unas del de en para por con su sus que se al yo mi mis busco necesito quiero donde como',
  de: 'der die das den dem des ein eine einer und oder fur im in zu zum zur mit von vom auf am an bei aus ich mein meine suche brauche wo wie',
};

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
    words = new Set(
      foldText(`${small[locale]} ${small.ar} ${small.fr} ${small.en} ${darija}`).split(' '),
    );
    smallWords.set(locale, words);
  }
  return words;
}
