import { editDistance } from '#base/edit-distance.ts';
import { type ReadWord, readWords } from '#features/search/phone/analysis/read-words.ts';
import { allowedEdits } from '#features/search/phone/query/match-word.ts';
import type { Locale } from '#model/locales.ts';
import type { BundleFiles } from './bundle-files.ts';
import { lexiconFile } from './lexicon.ts';
import type { TextStep } from './text-answer.ts';
import { writeSound, writeStem } from './tokens.ts';

/** Shorter beginnings begin too many words, and ask for too many files. */
const leastStart = 3;
/** More words than that are as near as one another only in a text that means nothing. */
const mostNear = 3;

/**
 * By which tokens a word is looked for at a step, the likeliest first. The first step knows the word
 * with and without what may be glued to it: ولحماية is asked for as it stands, then as لحماية, حماية.
 *
 * @throws TextsFileError where the lexicon does not load
 */
export async function findTokens(
  step: TextStep,
  word: ReadWord,
  locale: Locale,
  files: BundleFiles,
): Promise<string[]> {
  if (step === 'certain') return word.stem.map(writeStem);
  if (step === 'start') return [startOf(word)].filter((start) => start.length >= leastStart);
  if (step === 'sound') return word.sound.map(writeSound);
  const near = await findNear(word, files);
  return near.flatMap((form) => readWords(form, locale)[0]?.stem.slice(0, 1).map(writeStem) ?? []);
}

/** The word as somebody who has not finished it typed it, without an article that is surely one. */
export function startOf({ exact, bare, isSurelyBare }: ReadWord): string {
  return (isSurelyBare && bare[0]) || exact;
}

/** The words of all texts that are written most nearly like this one. */
async function findNear(word: ReadWord, files: BundleFiles): Promise<string[]> {
  const asked = startOf(word);
  const limit = allowedEdits(asked);
  if (!limit) return [];
  const lexicon = new TextDecoder().decode(await files.load(lexiconFile(asked)));
  const near = lexicon
    .split('\n')
    .map((form) => ({ form, distance: editDistance(asked, form, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near.slice(0, mostNear).map(({ form }) => form);
}
