import { analyze } from '#features/search/phone/analysis/analyze.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { ExcerptPart } from './text-answer.ts';
import { type AskedToken, isMatchOf } from './tokens.ts';

/** Words of an excerpt, and how many of them stand before the first that was asked for. */
const length = 28;
const before = 6;

/** What stands around a word in a text: a quotation mark, a full stop. */
const around = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

interface MarkedWord {
  written: string;
  /** The asked words that it matches. */
  matched: readonly AskedToken[];
}

/** Some words of the text in which most of the asked ones stand; the beginning where none has any. */
export function makeExcerpt(
  texts: readonly LocalizedText[],
  asked: readonly AskedToken[],
  locale: Locale,
): { parts: ExcerptPart[]; lang: Locale } {
  let best: { words: MarkedWord[]; lang: Locale; score: number } | undefined;
  for (const { text, lang } of texts) {
    const words = markWords(text, asked, locale);
    const score = new Set(words.flatMap(({ matched }) => matched)).size;
    if (!best || score > best.score) best = { words, lang, score };
    if (score === asked.length) break;
  }
  if (!best) return { parts: [], lang: locale };
  return { parts: joinParts(cutOut(best.words)), lang: best.lang };
}

function markWords(text: string, asked: readonly AskedToken[], locale: Locale): MarkedWord[] {
  return text.split(/\s+/).flatMap((written) => {
    if (!written) return [];
    const words = analyze(written, locale);
    return [
      { written, matched: asked.filter((token) => words.some((word) => isMatchOf(token, word))) },
    ];
  });
}

/** The stretch of words in which most asked ones stand, with dots where it leaves something out. */
function cutOut(words: readonly MarkedWord[]): MarkedWord[] {
  const starts = words.flatMap(({ matched }, at) =>
    matched.length ? [Math.max(0, at - before)] : [],
  );
  const stretches = (starts.length ? starts : [0]).map((start) => {
    const from = Math.max(0, Math.min(start, words.length - length));
    return { from, score: countMatched(words.slice(from, from + length)) };
  });
  const [{ from } = { from: 0 }] = stretches.toSorted((a, b) => b.score - a.score);
  const dots: MarkedWord = { written: '…', matched: [] };
  return [
    ...(from > 0 ? [dots] : []),
    ...words.slice(from, from + length),
    ...(from + length < words.length ? [dots] : []),
  ];
}

function countMatched(words: readonly MarkedWord[]): number {
  return new Set(words.flatMap(({ matched }) => matched)).size;
}

function joinParts(words: readonly MarkedWord[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (!text) return;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  for (const [at, { written, matched }] of words.entries()) {
    if (at > 0) add(' ', false);
    const [, start = '', middle = '', end = ''] = around.exec(written) ?? [];
    add(start, false);
    add(middle, matched.length > 0);
    add(end, false);
  }
  return parts;
}
