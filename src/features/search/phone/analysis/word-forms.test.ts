import { expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { analyze } from './analyze.ts';

const join = (forms: readonly string[]) => forms.join('+') || '-';

/** All that the search knows of each word of a text. */
function tellWords(text: string, locale: Locale): string {
  return analyze(text, locale)
    .map(({ surface, exact, bare, isSurelyBare, stem, sound, isWeak }) => {
      const marks = [isSurelyBare ? 'sure' : 'maybe', isWeak ? 'weak' : 'said'];
      return [surface, exact, join(bare), marks[0], join(stem), join(sound), marks[1]].join(' ');
    })
    .join(' | ');
}

/** As written, exact, bare, whether that is sure, stem, sound, whether it says something. */
it.each<[text: string, Locale, told: string]>([
  // What may be glued to an Arabic word is not heard: only the first stem is.
  ['وأيتام', 'ar', 'وايتام وايتام ايتام maybe وايتام+يتيم wtm said'],
  ['ولحماية', 'ar', 'ولحمايه ولحمايه لحمايه+حمايه maybe ولحما+لحما+حما wlhmy+wlhm said'],
  ['بالصويرة', 'ar', 'بالصويره بالصويره صويره maybe بالصوير+صوير blswr said'],
  ['فالمدرسة', 'ar', 'فالمدرسه فالمدرسه مدرسه sure مدرس flmdrs+mdrs said'],
  ['كالمدرسة', 'ar', 'كالمدرسه كالمدرسه مدرسه maybe كالمدرس+مدرس klmdrs said'],
  ['فبالمدرسة', 'ar', 'فبالمدرسه فبالمدرسه مدرسه maybe فبالمدرس+مدرس fblmdrs said'],
  ['والد', 'ar', 'والد والد الد maybe والد+الد wld said'],
  ['ورد', 'ar', 'ورد ورد - maybe ورد wrd said'],
  ['وردة', 'ar', 'ورده ورده رده maybe ورد+رده wrd said'],
  ['فتاة', 'ar', 'فتاه فتاه - maybe فتا ftt+ft said'],
  ['فتيات', 'ar', 'فتيات فتيات تيات maybe فتا+تيات ftyt+ft said'],
  ['بيت', 'ar', 'بيت بيت - maybe بيت bit said'],
  ['بنات', 'ar', 'بنات بنات نات maybe بنت+نات bnt said'],
  ['كتاب', 'ar', 'كتاب كتاب - maybe كتاب ktb said'],
  ['كأطفال', 'ar', 'كاطفال كاطفال اطفال maybe كاطفال+طفل ktfl said'],
  ['ألبان', 'ar', 'البان البان بان maybe لبن+بان lbn said'],
  ['الألبان', 'ar', 'الالبان الالبان البان sure لبن llbn+lbn said'],
  ['مبالغة', 'ar', 'مبالغه مبالغه - maybe مبلغ mblg said'],
  ['سللم', 'ar', 'سللم سللم - maybe سللم sllm said'],
  ['والوالد', 'ar', 'والوالد والوالد والد sure والد wlwld+wld said'],
  ['وكالة', 'ar', 'وكاله وكاله كاله maybe وكال+كال wkl said'],
  ['كتابة', 'ar', 'كتابه كتابه تابه maybe كتاب+تاب ktb said'],
  ['كلمة', 'ar', 'كلمه كلمه - maybe كلم klm said'],
  ['الذي', 'ar', 'الذي الذي ذي sure ذي ld+di weak'],
  ['جمعيات', 'fr', 'جمعيات جمعيات - maybe جمع jmyt+jm weak'],
  ['للا', 'ar', 'للا للا - maybe للا ll said'],
  // A word that begins with a digit has no plural.
  ['3alamates', 'fr', '3alamates 3alamates - maybe 3alamates lmts said'],
  ['12', 'fr', '12 12 - maybe 12 - said'],
  ['O’Sullivan', 'en', "o'sullivan osullivan - sure osullivan slfn said"],
  ['women’s', 'en', "women's womens women sure woman wmns+wmn said"],
  ['Qur’an', 'en', "qur'an quran - sure quran krn said"],
  ['jusqu’ici', 'fr', "jusqu'ici jusquici ici sure ici jsks+isi said"],
  ['entr’aide', 'fr', "entr'aide entraide aide sure aid ntrd+id said"],
  ['l’d’école', 'fr', "l'd'ecole ldecole ecole sure ecol ldkl+kul said"],
  ['aujourd’hui', 'fr', "aujourd'hui aujourdhui - sure aujourdhui wjrdw said"],
  ['9afilat', 'fr', '9afilat 9afilat - maybe 9afilat kflt+kfl said'],
  ['jam3iyat', 'en', 'jam3iyat jam3iyat - maybe jam3iyat jmyt+jmy weak'],
  ['los', 'es', 'los los - maybe los lus weak'],
  ['los', 'fr', 'los los - maybe los lus said'],
  ['madrasat', 'fr', 'madrasat madrasat - maybe madrasat mdrst+mdrs said'],
  ['wahat', 'fr', 'wahat wahat - maybe wahat wht said'],
  ['A I E H', 'fr', 'aieh aieh - maybe aieh - said'],
  ['a b', 'fr', 'a a - maybe a - weak | b b - maybe b - weak'],
  ['ⵜⴰⵎⵙⵎⵓⵏⵜ', 'zgh', 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵜⴰⵎⵙⵎⵓⵏⵜ - maybe ⵜⴰⵎⵙⵎⵓⵏⵜ tmsmnt weak'],
  ['ⵖⵔ', 'zgh', 'ⵖⵔ ⵖⵔ - maybe ⵖⵔ gr weak'],
  ['ⵖⵔ', 'fr', 'ⵖⵔ ⵖⵔ - maybe ⵖⵔ gr said'],
])('%s is read, in %s, in all its forms', (text, locale, told) => {
  expect(tellWords(text, locale)).toBe(told);
});
