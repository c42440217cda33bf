/** Words of the longest sentence of a text. @param lang BCP 47 tag, by whose rules sentences end */
export function countLongestSentence(text: string, lang: string): number {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const lengths = [...sentences.segment(text)].map(
    ({ segment }) => [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).length,
  );
  return Math.max(0, ...lengths);
}

/** What somebody who reads little takes in at once, on pages that lead to help. Words of a sentence. */
export const mostWords = 12;
