import type { TermForm } from '#features/search/phone/index/postings.ts';
import type { Locale } from '#model/locales.ts';
import { foldText, hamzaSign, showHamza } from './fold-text.ts';
import { languages } from './languages.ts';
import { commonWords, darijaFillers, typedEverywhere } from './stop-words.ts';
import { soundKey, stemArabic, stemLatin } from './term-forms.ts';

/** A word and its forms, from the nearest to what was written to the farthest. */
export interface Term extends Token {
  /** Without plural, gender and, in Arabic, the vowels inside; one for each bare form that may be. */
  stem: readonly string[];
  /** How it sounds, whatever the script; empty for numbers and for words of one consonant. */
  sound: readonly string[];
  /** Too common to be asked for. */
  isWeak: boolean;
}

/**
 * Reads a text word by word. The index is made by it and what is typed goes through it: two words
 * are the same when they share a form, and `matches` says how near.
 *
 * `analyze('والخطارات', 'ar')` is one word: exact `والخطارات`, bare `خطارات`, stem `خطار`, sound
 * `wlxtrt`, `xtrt`, `xtr`.
 *
 * @param locale of the page, for the index as for the query; the words may be in any script
 */
export function analyze(text: string, locale: Locale): Term[] {
  return splitWords(foldText(showHamza(text))).map((surface) => {
    const key = `${locale} ${surface}`;
    const word = known.get(key) ?? readWord(surface, locale);
    known.set(key, word);
    return word;
  });
}

/** Words come again and again: an index of ten thousand records has few that are new. */
const known = new Map<string, Term>();

function readWord(surface: string, locale: Locale): Term {
  const word = bareWord(surface);
  const { exact, bare, isSurelyBare } = word;
  const sure = isSurelyBare ? bare : [];
  const stem = distinct((sure.length ? sure : [exact, ...bare]).map(stemIn(locale)));
  const heard = [exact, ...sure, ...stem.slice(0, 1)];
  const unlinked = heard.filter((form) => linked.test(form)).map((form) => form.slice(0, -1));
  return {
    ...word,
    stem,
    sound: distinct([...heard, ...unlinked].map(soundKey)).filter(Boolean),
    isWeak: isWeak([exact, ...bare], locale),
  };
}

/**
 * The Arabic feminine ending as it is said before another word: 9afilat al atibbae is قافلة الأطباء.
 * Shorter words would keep too little: wahat is واحات (oases), not واحة alone.
 */
const linked = /^[a-z\d]{4,}at$/;

/** Tifinagh has no stem yet: its plurals want a rule by somebody who reads it. */
function stemIn(locale: Locale): (word: string) => string {
  return (word) => {
    if (/^[a-z]/.test(word)) return stemLatin(word, locale);
    return /^[\u0620-\u06ff]/.test(word) ? stemArabic(word) : word;
  };
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}

export interface Token {
  /** The word as folding left it, with the apostrophe: `l'eveil`. */
  surface: string;
  /** The same without apostrophe: `leveil`, as people in a hurry type it. */
  exact: string;
  /** The word without what is glued to it, most certain first: `eveil`. Often empty. */
  bare: readonly string[];
  /** Whether an article or an apostrophe shows where the bare word begins. */
  isSurelyBare: boolean;
}

/** French words that lose their vowel before another: l’école, d’aide, qu’elle, jusqu’ici. */
const elided = /^(?:(?:jus|lors|puis|quel|quoi|pres)?qu|[cdjlmnst]|entr)'(?=..)/;
/** English: women’s. */
const possessive = /'s$/;
/**
 * The Arabic article, alone or with "and" (و ف) or "for" (ل) before it: الصويرة, والخطارات,
 * للخريجين. والد (father) only looks like it.
 */
const article = /^(?!والد)[وف]?(?:ال|لل)(?=..)/;
/** "In the" and "like the", or the first letters of a word: بالصويرة is in Essaouira, بالغين adults. */
const maybeArticle = /^[وف]?[بك]ال(?=..)/;
/** Letters that may be such a word or may belong to the word: وأيتام is "and orphans", وردة a rose. */
const maybeGlued = [/^و(?=...)|^ف(?=....)/, /^[بل](?=...)|^ك(?=....)/];
/** Three letters or more, one space apart: A I E H. */
const spacedLetters = /(^| )([a-z](?: [a-z]){2,})(?= |$)/g;

/** The words of a folded text; spaced letters make one: `a i e h` is `aieh`. */
export function splitWords(folded: string): string[] {
  return folded
    .replace(spacedLetters, (_, before, letters) => before + letters.replaceAll(' ', ''))
    .split(' ')
    .filter(Boolean);
}

/**
 * A word with and without what is glued to it. The bare forms stand beside the exact one and never
 * replace it: a rule that cuts too much (لجنة, committee → جنة, garden) costs one more form and
 * loses nothing.
 */
export function bareWord(surface: string): Token {
  if (surface.includes(hamzaSign)) return keepHamza(surface.replaceAll(hamzaSign, ''));
  const isLatin = surface.includes("'");
  return {
    surface,
    exact: surface.replaceAll("'", ''),
    bare: isLatin ? bareLatin(surface) : bareArabic(surface),
    isSurelyBare: isLatin || article.test(surface),
  };
}

/** `البان` of ألبان is a whole word; whoever types it without hamza is read without its first letters. */
function keepHamza(word: string): Token {
  const bare = article.test(word) ? [word.replace(article, '')] : [];
  return { surface: word, exact: word, bare, isSurelyBare: false };
}

/** `l'eveil` → `eveil`; `women's` → `women`; `qur'an` has nothing glued to it. */
function bareLatin(word: string): string[] {
  let bare = word.replace(possessive, '');
  while (elided.test(bare)) bare = bare.replace(elided, '');
  return bare === word ? [] : [bare.replaceAll("'", '')];
}

/** `والخطارات` → `خطارات`, for certain; `ولحماية` → `لحماية`, `حماية`, perhaps. */
function bareArabic(word: string): string[] {
  if (article.test(word)) return [word.replace(article, '')];
  if (maybeArticle.test(word)) return [word.replace(maybeArticle, '')];
  const bare: string[] = [];
  for (const glued of maybeGlued) {
    const from = bare.at(-1) ?? word;
    if (glued.test(from)) bare.push(from.slice(1));
  }
  return bare;
}

/** jam3iya, jamiya, djamʿiyyat: the Arabic word for association in Latin letters. */
const commonSounds = /* @__PURE__ */ listFolded('جمعية جمعيات', soundKey);
const commonForms = /* @__PURE__ */ listFolded(commonWords);
const smallForms = new Map<Locale, Set<string>>();

/** The folded words of a table. */
export function listFolded(text: string, read = (word: string) => word): Set<string> {
  return new Set(foldText(text).split(' ').map(read));
}

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
      commonForms.has(form) ||
      (/[a-z]/.test(form) && commonSounds.has(soundKey(form))),
  );
}

function smallWordsOn(locale: Locale): Set<string> {
  const small = [locale, ...typedEverywhere].map((each) => languages[each]?.smallWords ?? '');
  const words = smallForms.get(locale) ?? listFolded([...small, darijaFillers].join(' '));
  smallForms.set(locale, words);
  return words;
}

/** A form under which a word stands in the index, or is looked up there. */
export interface IndexForm {
  form: string;
  termForm: TermForm;
}

/**
 * Under which forms a word stands in the index and is looked up in it. Where an Arabic article shows
 * for certain where the bare word begins, the word as written has no place of its own: whoever types
 * it with the article is read without, as it was.
 *
 * `écoles` stands as `ecoles` (exact) and `ecol` (stem); `الصويرة` as `صويره` (bare) and `صوير` (stem).
 */
export function listIndexForms(word: Term): IndexForm[] {
  const { exact, bare, stem, surface, isSurelyBare } = word;
  const isArticle = isSurelyBare && !surface.includes("'");
  const forms: IndexForm[] = [
    ...(isArticle ? [] : [{ form: exact, termForm: 'exact' as const }]),
    ...bare.map((form) => ({ form, termForm: 'bare' as const })),
  ];
  const stems = stem.filter((form) => forms.every((other) => other.form !== form));
  return [...forms, ...stems.map((form) => ({ form, termForm: 'stem' as const }))];
}

/** More words than anybody means; the rest is said to be left out. */
const mostWords = 8;

/** One letter, or an Arabic article with at most one: somebody has only begun to type. */
const barelyBegun = /^(?:\P{N}|(?:[وف]?[بك]?ال|لل).?)$/u;

export interface ChosenTerms {
  words: Term[];
  /** Words that are too little, or too many, to be asked for, as folding left them. */
  leftOut: string[];
  /** Whether the last word may still grow. */
  isTyping: boolean;
  /** Whether something was typed in which there is no word: 🙂. */
  isUnreadable: boolean;
}

/**
 * The words of a text that are asked for: the strong ones, or, where there are none, the weak ones.
 * `association pour les veuves` asks for `veuves`; `association` for itself; `ا` for nothing yet.
 */
export function chooseTerms(text: string, locale: Locale): ChosenTerms {
  const all = analyze(text, locale);
  const read = all.filter(({ surface }, at) => {
    const isFirst = all.findIndex((other) => other.surface === surface) === at;
    return isFirst && !isBegun(surface, at === all.length - 1);
  });
  const strong = read.filter(({ isWeak }) => !isWeak);
  const asked = strong.length ? strong : read;
  const begun = all.filter(({ surface }, at) => isBegun(surface, at === all.length - 1));
  const last = all.at(-1)?.surface;
  return {
    words: asked.slice(0, mostWords),
    leftOut: (asked.length ? asked.slice(mostWords) : begun).map(({ surface }) => surface),
    isTyping: !/\s$/.test(text) && asked.slice(0, mostWords).at(-1)?.surface === last,
    isUnreadable: all.length === 0 && text.trim() !== '',
  };
}

function isBegun(surface: string, isLast: boolean): boolean {
  return /^\P{N}$/u.test(surface) || (isLast && barelyBegun.test(surface));
}

/**
 * Leaves one term out where no record has them all: the one without which records are found, and fewest
 * are, for rare words say what is wanted.
 *
 * @param able the terms of which one may go
 * @returns undefined where no record has all the others, whichever term is left out
 */
export async function dropOneTerm<Asked, Found>(
  terms: readonly Asked[],
  able: readonly Asked[],
  find: (rest: Asked[]) => Found | Promise<Found>,
  count: (found: Found) => number,
): Promise<{ left: Asked; rest: Asked[]; found: Found } | undefined> {
  const tries = await Promise.all(
    able.map(async (left) => {
      const rest = terms.filter((term) => term !== left);
      return { left, rest, found: await find(rest) };
    }),
  );
  return tries
    .filter(({ found }) => count(found) > 0)
    .sort((a, b) => count(a.found) - count(b.found))[0];
}

/** How near a written word is to one that is asked for, the nearest first. */
export const matches = ['exact', 'bare', 'stem', 'start', 'sound', 'spelling'] as const;
export type Match = (typeof matches)[number];

/**
 * One slip in a word of five letters, two from nine on, none in a number: 1974 is not 1975. Four
 * letters are enough but for Latin ones, for other scripts leave out vowels: زهيمر, زهايمر, but Tata, Taza.
 */
export function allowedEdits(word: string): number {
  if (/\d/.test(word)) return 0;
  const least = /^[a-z]/.test(word) ? 5 : 4;
  return word.length < least ? 0 : word.length < 9 ? 1 : 2;
}
