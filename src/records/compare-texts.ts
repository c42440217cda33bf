import { memoize } from '#base/memoize.ts';
import { fallbackLocale, type Locale } from '#model/locales.ts';

const segmenterOf = memoize((lang: string) => new Intl.Segmenter(lang, { granularity: 'word' }));

/** How much of two texts is the same words, from 0 to 1. */
export function compareTexts(before: string, after: string, lang?: Locale): number {
  const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);
  const [some, others] = [before, after].map((text) => splitTextWords(text, lang).filter(isWord));
  if (!some?.length || !others?.length) return 0;
  const left = [...others];
  const shared = some.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / (some.length + others.length);
}

/** A text in words and what stands between them, as its language divides them. */
export function splitTextWords(text: string, lang: string = fallbackLocale()): string[] {
  return Array.from(segmenterOf(lang).segment(text), ({ segment }) => segment);
}
