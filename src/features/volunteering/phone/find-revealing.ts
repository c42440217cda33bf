import {
  findInPseudonym,
  findPersonalData,
} from '#features/volunteering/personal-data/find-personal-data.ts';
import type { PersonalData } from '#features/volunteering/personal-data/personal-data.ts';

interface Revealing {
  what: PersonalData['what'];
  /** The sentence that says it, as it was typed. */
  said: string;
}

/** Longer ones are cut: whoever wrote them knows how they go on. Characters. */
const longestSaid = 90;

/**
 * What a form must not send to everybody, as the check of the record will see it.
 *
 * @param texts what one field says, or what several say together
 * @param name that of the field
 */
export function findRevealing(texts: readonly string[], name: string): Revealing | undefined {
  const text = texts.map((each) => each.trim()).join(' ');
  const find = name === 'pseudonym' ? findInPseudonym : findPersonalData;
  const found = find(text);
  if (!found) return;
  const sentence = splitSentences(text).find((each) => find(each));
  const said = (sentence ?? found.found).trim();
  return {
    what: found.what,
    said: said.length > longestSaid ? `${said.slice(0, longestSaid)}…` : said,
  };
}

function splitSentences(text: string): string[] {
  if (!('Segmenter' in Intl)) return text.split(/(?<=[.!?؟\n])\s/);
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment);
}
