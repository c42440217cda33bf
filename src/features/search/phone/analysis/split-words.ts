import { hamzaSign } from './fold-text.ts';

export interface SplitWord {
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
export function bareWord(surface: string): SplitWord {
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
function keepHamza(word: string): SplitWord {
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
