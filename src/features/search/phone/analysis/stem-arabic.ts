import { arabicPlurals } from './arabic-plurals.ts';
import { foldText } from './fold-text.ts';

/**
 * Shapes of words, as `[shape, what stays]`, the first that fits. Arabic makes most plurals inside
 * the word, by the vowels between its three or four consonants; singular and plural meet when these
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
const irregular = new Map(
  arabicPlurals.flatMap((line) => {
    const family = foldText(line).split(' ');
    const stem = stemByRules(family[0] ?? '');
    return family.map((form) => [form, stem] as const);
  }),
);

/**
 * The stem of an Arabic word, by which singular, plural, feminine and adjective meet. It is no word
 * and no root: it is only compared with other stems, and a wrong one is wrong alike in the index and
 * in the query.
 *
 * `stemArabic('مدارس')` and `stemArabic('مدرسه')` are `مدرس`; `نسا` (women) and `امراه` (woman) meet
 * by the table.
 *
 * @param word folded, without article and glued letters (`bare` of `splitWords`)
 */
export function stemArabic(word: string): string {
  const stem = stemByRules(word);
  // أيتامهم (their orphans) stands in the table once its ending is off.
  return irregular.get(word) ?? irregular.get(cutEnding(word)) ?? irregular.get(stem) ?? stem;
}
