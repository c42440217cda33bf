import type { Locale } from '#model/locales.ts';

/** What ends a word, and what takes its place. */
export type Ending = readonly [ending: RegExp, becomes: string];

/** What searching knows of a language. One that is not here is searched by its words as they are written. */
interface SearchedLanguage {
  /**
   * Small words. Left out are those that name something here: ما is also water, `est` the east, `sans`
   * the first half of `sans-abri`. Single letters are weak without a list.
   */
  smallWords?: string;
  /** Endings on pages in this language alone, in Latin letters and folded, after those of all pages. */
  endings?: readonly Ending[];
}

export const languages: Partial<Record<Locale, SearchedLanguage>> = {
  ar: {
    smallWords:
      'في من على إلى عن مع أو ثم أن إن كل بين لدى عند غير لا هو هي هم هذا هذه ذلك التي الذي الذين كما بعد قبل حول خلال أجل ديال ديالي باش بغيت كنقلب أريد أبحث أحتاج هل أنا نحن لي لنا شي شيحد واحد واحدة فين شكون واش كاين كاينة كيفاش عفاك خاصني خاصنا خصني عندي عندنا انا حنا هاد هادي ليا لينا بغينا باغي باغية ديالنا',
  },
  fr: {
    smallWords:
      'le la les un une des du de et ou au aux en dans pour par sur avec contre chez ce cet cette ces son sa ses leur leurs notre nos votre vos qui que se ne pas plus entre al el je cherche chercher voudrais moi mon ma mes nous il elle ils elles on suis comment où quelle quel',
  },
  zgh: { smallWords: 'ⵙⴳ ⵅⴼ ⴰⴽⴷ ⵖⵔ' },
  en: {
    smallWords:
      'the an of and or for to in on at by with from is are that this their its our your near my me we i need want looking who where how can',
  },
  es: {
    smallWords:
      'el la los las un una unos unas del de en para por con su sus que se al yo mi mis busco necesito quiero donde como',
    // niñas → niñ, as niño
    endings: [[/[ao]$/, '']],
  },
  de: {
    smallWords:
      'der die das den dem des ein eine einer und oder fur im in zu zum zur mit von vom auf am an bei aus ich mein meine suche brauche wo wie',
    // Frauen → frau, Kinder → kind, Vereins → verein
    endings: [[/(?:er|en|ern|n)$/, '']],
  },
};
