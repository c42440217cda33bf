import { foldLetters } from '#base/fold.ts';
import { westernDigits } from '#base/western-digits.ts';

/**
 * Letters that people use for one another, as `[letter kept, letters that become it]`. Accents and
 * presentation forms are not here: Unicode takes those apart by itself.
 */
const sameLetters: readonly (readonly [kept: string, others: string])[] = [
  // Latin: ligatures, and letters whose stroke is no accent. cœur = coeur, Straße = strasse.
  ['oe', 'œ'],
  ['ae', 'æ'],
  ['ss', 'ß'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đð'],
  ['h', 'ħ'],
  ['i', 'ı'],
  // Latin letters of Tamazight, and the Greek ones typed for them: aɣbalu = aghbalu, ɛli = eli.
  ['gh', 'ɣγ'],
  ['e', 'ɛεə'],
  // Arabic: alif with a little alif above; hamza alone is often left out. القرءان = القران.
  ['ا', 'ٱٲٳٵ'],
  ['', 'ء'],
  // A final i without dots, and the Persian one: الهدى = الهدي, کلوی = كلوي.
  ['ي', 'ىیےېۍ'],
  // The feminine ending, written with or without its two dots: المدرسة = المدرسه.
  ['ه', 'ةەہھۃ'],
  // Moroccan and Persian letters for g and k: أڭادير = أكادير, گلميم = كلميم.
  ['ك', 'گڭکݣڪګڬڴ'],
  ['ق', 'ڨڧٯ'],
  ['ف', 'ڤڢڥ'],
  ['ب', 'پ'],
  ['ج', 'چ'],
  ['ز', 'ژ'],
  ['ش', 'ڜ'],
  // Tifinagh: letters of other regions and academies; ⴻ is a mute e, written or not. ⵝⴰⴷⴷⴰⵔⵝ = ⵜⴰⴷⴷⴰⵔⵜ.
  ['', 'ⴻⵦ'],
  ['ⴱ', 'ⴲ'],
  ['ⴳ', 'ⴴ'],
  ['ⴷ', 'ⴸ'],
  ['ⴹ', 'ⴺ'],
  ['ⴽ', 'ⴾⴿ'],
  ['ⵀ', 'ⵁⵂ'],
  ['ⵅ', 'ⵆ'],
  ['ⵇ', 'ⵈ'],
  ['ⵊ', 'ⴵⴶⵋⵌ'],
  ['ⵖ', 'ⵗⵘ'],
  ['ⵛ', 'ⵞ'],
  ['ⵜ', 'ⵝ'],
  ['ⵣ', 'ⵤ'],
];
const keptLetter = new Map(
  sameLetters.flatMap(([kept, others]) => [...others].map((other) => [other, kept] as const)),
);
const otherLetters = new RegExp(`[${[...keptLetter.keys()].join('')}]`, 'gu');

/**
 * Signs that must go before Unicode takes them apart: the small w beside a letter (`ⵯ`, `ʷ`) would
 * become a full one, the formulas of blessing ﷺ and ﷻ whole sentences.
 */
const leftOut = /[ⵯʷﷺﷻ]/g;
const apostrophes = /[’‘‛`′ʹʻʼʽʾʿˈ՚ꞌ]/g;
/** A seat of hamza before the long vowel that it repeats: مسؤول and مسئول = مسول, رئيس = ريس. */
const doubledSeat = /و\u0654(?=و)|ي\u0654(?=[وي])/g;
/** The other hamzas above a letter, small letters of the Quran, control characters. */
const unread = /[\u0654\u06e5\u06e6]|[^\P{Cc}\s]/gu;
/** Single letters with full stops between them: A.I.E.H. = aieh. */
const dottedLetters = /(^|[^\p{L}\p{N}.])((?:\p{L}\.)+\p{L})(?![\p{L}\p{N}])/gu;
/** Single letters with "and" between them: M&D = md. */
const joinedLetters = /(?<![\p{L}\p{N}.&'])\p{L}(?: ?& ?\p{L}(?![\p{L}\p{M}\p{N}'.]))+(?! ?&)/gu;
const words = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** An alif with hamza or madda that begins a word, before a ل: ألبان, إلكترونية, آلات. */
const hamzaBeforeLam =
  /(?<![\p{L}\p{M}\p{N}])(?:[أإآﺁ-ﺄﺇﺈ]|ا[\u064b-\u0652]*[\u0653-\u0655])[\u064b-\u0652]*(?=[لﻝ-ﻠ])/gu;

/** Stands for such a hamza: a letter of no language here. */
export const hamzaSign = 'ʔ';

/**
 * The text with `hamzaSign` where a hamza shows that أل is no article; `bareWord` reads it, and
 * takes it out. Without a hamza nobody can tell: البان may be ألبان (dairy) or the moringa.
 */
export function showHamza(text: string): string {
  return text.replaceAll(hamzaSign, '').replace(hamzaBeforeLam, `ا${hamzaSign}`);
}

/**
 * A text as everybody may have typed it: words of small letters, one space apart. The order is that
 * of the code: Unicode's compatible forms taken apart (ﻻ = لا, ① = 1), case, marks, letters that
 * stand for one another, digits of any script. What is neither letter nor digit parts words; only
 * the apostrophe inside a word stays, as `'`, because `analyze.ts` needs it.
 *
 * `foldText('L’Éveil – Œuvres')` is `l'eveil oeuvres`; `foldText('جمعيـــة الهُدَى ١٨')` is
 * `جمعيه الهدي 18`. Folding twice changes nothing; the work grows with the text's length only.
 */
export function foldText(text: string): string {
  return (
    foldLetters(westernDigits(text).replace(leftOut, '').replaceAll('´', "'"), 'hamza')
      .replace(apostrophes, "'")
      .replace(doubledSeat, '')
      .replace(unread, '')
      .replace(otherLetters, (letter) => keptLetter.get(letter) ?? '')
      .replace(dottedLetters, (_, before, letters) => before + letters.replaceAll('.', ''))
      .replace(joinedLetters, (letters) => letters.replace(/[ &]/g, ''))
      .match(words)
      ?.join(' ') ?? ''
  );
}
