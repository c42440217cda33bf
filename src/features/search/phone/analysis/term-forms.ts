import type { Locale } from '#model/locales.ts';
import { arabicPlurals } from './arabic-plurals.ts';
import { foldText } from './fold-text.ts';
import { type Ending, languages } from './languages.ts';

/** Sounds of the Arabic letters, as folding leaves them: `u` and `i` may be vowels, ع is none in Latin letters. */
const arabic = pairUp('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'abttjhxddrzscsdtdagfkklmnhui');
/** Sounds of the letters of Tifinagh. */
const tifinagh = pairUp('ⴰⴱⴳⴷⴹⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵒⵓⵔⵕⵖⵙⵚⵛⵜⵟⵠⵡⵢⵣⵥ', 'abkddfkhhaxkijlmnburrgsscttfuyzz');
/**
 * Sounds of Latin letters and groups in French, English, Spanish and German hands, and of the digits
 * that stand for Arabic letters in messages (3 = ع, 7 = ح, 9 = ق; 2 = ء, which keeps vowels apart).
 * `c` is the sound of ش, `x` of خ, `g` of غ; a hard g is a `k`, as in Arabic, which has no letter for it.
 */
const latin = new Map(
  (
    'sch=c ch=c sh=c gh=g rh=g kh=x ph=f th=t dh=d dj=j ou=u oo=u qu=k gu=k ck=k ' +
    'c=k q=k g=k p=b v=f w=u x=ks 0= 1= 2=e 3=a 4= 5=x 6=t 7=h 8=h 9=k'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [group: string, sound: string]),
);
const latinGroups = /s?ch|[dgkprst]h|dj|ou|oo|[gq]u(?=[ei])|ck|[a-z\d]/g;

function pairUp(letters: string, sounds: string): Map<string, string> {
  return new Map([...letters].map((letter, index) => [letter, sounds.charAt(index)]));
}

/**
 * How a word sounds, in whatever script: its consonants, those that scripts or ears confuse made one
 * (q k g, s ṣ, t ṭ, d ḍ), doubled ones single, vowels left out. شيشاوة, Chichaoua, Shishawa and
 * ⵛⵉⵛⴰⵡⴰ are all `ccw`; جمعية and jam3iya are `jmy`.
 *
 * - w and y count where they open a syllable: Swira and صويرة = `swr`, but Haouz and حوز = `huz`.
 * - ou at the beginning counts, for Arabic writes it as w: Oujda and وجدة = `wjd`.
 * - A final h is mute, as is the feminine ending: Fatiha and فاتحة = `fth`. After a long a it is
 *   heard as t: حياة and Hayat = `hyt`.
 * - Two consonants say too little, so that the i and u between them stay: Nour and نور = `nur`; with
 *   one, all of them: Aïcha and عائشة = `ic`.
 *
 * @param word a word as `foldText` leaves it
 * @returns an empty string where less than two sounds remain, for numbers and for other scripts
 */
export function soundKey(word: string): string {
  const heard = spellSounds(word)
    .replace(/h$/, 'a')
    .replace(/^[ae]*u/, 'W')
    .replace(/^y/, 'Y')
    .replace(/u(?=[aiou])/g, 'W')
    .replace(/[iy](?=[aou])/g, 'Y');
  const consonants = heard.replace(/[aeiouy]/g, '');
  if (consonants.length > 2) return consonants.toLowerCase();
  const full = heard
    .replace(/[ae]/g, '')
    .replace(/[oy]/g, (vowel) => (vowel === 'o' ? 'u' : 'i'))
    .replace(/([iu])\1+/g, '$1')
    .toLowerCase();
  if (consonants.length === 2) return full.replace(/^[iu]{1,2}|[iu]{1,2}$/g, '');
  return full.length > 1 ? full : '';
}

/**
 * A word as it is read aloud, vowels and all but the mute e: Chichaoua, shishawa and ⵛⵉⵛⴰⵡⴰ are all
 * `cicaua`, Khénifra and khnifra `xnifra`. Arabic does not write its short vowels, so that an Arabic
 * word is like itself only.
 */
export function spellOut(word: string): string {
  const [first = ''] = word;
  if (arabic.has(first)) return word;
  return spellSounds(word)
    .replace(/h$/, '')
    .replace(/e/g, '')
    .replace(/[wo]/g, 'u')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Each letter or group of letters as its sound, vowels still there: Khettara → `xetara`. */
function spellSounds(word: string): string {
  if (/^\d*[a-z][a-z\d]*$/.test(word)) {
    const sounds = word.replace(latinGroups, (group, at: number) =>
      group === 'c' && /[eiy]/.test(word.charAt(at + 1)) ? 's' : (latin.get(group) ?? group),
    );
    return sounds.replace(/([^aeiou])\1+/g, '$1');
  }
  const [first = ''] = word;
  if (arabic.has(first)) return spell(word.replace(/اه$/, 'ات'), arabic).replace(/^i/, 'y');
  return spell(word, tifinagh).replace(/([^aeiou])\1+/g, '$1');
}

function spell(word: string, sounds: Map<string, string>): string {
  return Array.from(word, (letter) => sounds.get(letter) ?? '').join('');
}

/** Plurals that no rule makes, folded: the singular, then its plural. */
const irregularLatin = new Map([
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
  const known = irregularLatin.get(word);
  if (known !== undefined) return stemLatin(known, locale);
  return [...everywhere, ...(languages[locale]?.endings ?? [])].reduce(
    (stem, [ending, becomes]) => {
      const shorter = stem.replace(ending, becomes);
      return shorter.length < 3 ? stem : shorter;
    },
    word,
  );
}

/**
 * Shapes of words, as `[shape, what stays]`, the first that fits. Arabic makes most plurals inside
 * the word, by the vowels between its three or four consonants; singular and plural are alike when these
 * long vowels go. `.` is a consonant of the word.
 */
const shapes: readonly (readonly [shape: RegExp, stays: string])[] = [
  // مواسم (festivals) → موسم; مواهب (talents), مواضيع (subjects) likewise
  [/^موا(.)[يو]?([^ه])$/, 'مو$1$2'],
  // قوافل (convoys) → قافل, as قافلة; قوانين (laws) → قانن, as قانون
  [/^(.)وا(.)[يو]?([^ه])$/, '$1ا$2$3'],
  // ضحايا (victims) → ضحي, as ضحية; قضايا (causes), هدايا (gifts) likewise
  [/^(..)ايا$/, '$1ي'],
  // أطفال (children) → طفل; أيتام, أعمال, أفراد likewise
  [/^ا(..)ا([^ته])$/, '$1$2'],
  // مدارس (schools) → مدرس, as مدرسة; مشاريع (projects) → مشرع; but فلاحين (farmers) has an ending
  [/^(..)ا(?!.[يو]ن)(.)[يو]?([^هيا])$/, '$1$2$3'],
  // دروس (lessons) → درس; قلوب (hearts), شيوخ (elders), بطولة (championship) likewise
  [/^(..)و([^هيا])$/, '$1$2'],
  // مشروع (project) → مشرع; إقليم (province) → اقلم; تكوين (training) → تكون
  [/^(...)[اوي]([^هيات])$/, '$1$2'],
];

/** جمعيتها, جمعيتنا (her, our association) → جمعيه: the feminine ending comes back. */
const possessed = /^(...+)ت(?:ها|هم|نا|ه)$/;
/**
 * Endings, the longest first: their and her; feminine plural and its adjective's; masculine plural;
 * adjectives of kind (تنموي, of development); the feminine; an adverb's alif. At least three letters
 * stay: أيتامهم → ايتام, تعاونيات → تعاون, متقاعدين → متقاعد, جبلية → جبل.
 */
const ending = /^(...+?)(?:ويات|يات|يون|يين|ويه|ها|هم|ات|ون|ين|يه|وي|ه|ي|ا)$/;

/** What the rules alone make of a word. */
export function stemByRules(word: string): string {
  const cut = cutEnding(word);
  // A shape is fit once: حيوان (animal) is حيون, as حيوانات, and not حين as well.
  return fitShape(word) === word ? fitShape(cut) : cut;
}

function cutEnding(word: string): string {
  return fitShape(word).replace(possessed, '$1ه').replace(ending, '$1');
}

function fitShape(word: string): string {
  const shape = shapes.find(([pattern]) => pattern.test(word));
  return shape ? word.replace(...shape) : word;
}

/** Each form of `arabicPlurals`, folded, with the stem of its family. */
const irregularArabic = new Map(
  arabicPlurals.flatMap((line) => {
    const family = foldText(line).split(' ');
    const stem = stemByRules(family[0] ?? '');
    return family.map((form) => [form, stem] as const);
  }),
);

/**
 * The stem of an Arabic word, by which singular, plural, feminine and adjective match. It is no word
 * and no root: it is only compared with other stems, and a wrong one is wrong alike in the index and
 * in the query.
 *
 * `stemArabic('مدارس')` and `stemArabic('مدرسه')` are `مدرس`; `نسا` (women) and `امراه` (woman) are
 * alike by the table.
 *
 * @param word folded, without article and glued letters (`bare` of `splitWords`)
 */
export function stemArabic(word: string): string {
  const stem = stemByRules(word);
  // أيتامهم (their orphans) stands in the table once its ending is off.
  return (
    irregularArabic.get(word) ??
    irregularArabic.get(cutEnding(word)) ??
    irregularArabic.get(stem) ??
    stem
  );
}
