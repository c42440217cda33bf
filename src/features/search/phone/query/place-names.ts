import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';
import { soundKey, spellOut } from '#features/search/phone/analysis/sound-key.ts';
import { listIndexForms } from '#features/search/phone/index/index-forms.ts';

/**
 * Whole names of provinces and regions stand in the index beside their words, as keys that no word can
 * be: they end with a space. `sidi bennour ` stands in the shard of `sidi`, and what it sounds like,
 * `sd sidi bnur `, in that of the sound `sd`.
 */
export const isNameKey = (entry: string) => entry.endsWith(' ');

/** Fewer letters say too little to be heard as a name. */
const leastHeard = 4;

/** The words of a name that count, without articles and “province of”. None where it has no others. */
function listStrong(words: readonly ReadWord[]): readonly ReadWord[] {
  return words.filter(({ isWeak }) => !isWeak);
}

/**
 * Under which keys a name stands in the index, or is looked up there.
 *
 * @param isAsked what is typed may have a preposition glued to it: بتازة is in Taza
 */
export function listNameKeys(words: readonly ReadWord[], isAsked: boolean): string[] {
  return combine(listStrong(words).map((word) => formsOf(word, isAsked))).map((key) => `${key} `);
}

/** The same by ear. Only what is spelled alike when read aloud is the same name: rabita is not Rabat. */
export function listNameSounds(words: readonly ReadWord[]): string[] {
  const strong = listStrong(words);
  const [first] = strong;
  if (!first) return [];
  return combine(strong.map((word) => formsOf(word, false).map(spellOut)))
    .filter((spelled) => spelled.length >= leastHeard)
    .flatMap((spelled) => formsOf(first, false).map((form) => `${soundKey(form)} ${spelled} `));
}

/** The forms under which words stand in the index, so that a name is looked up where they are. */
function formsOf(word: ReadWord, isAsked: boolean): string[] {
  return listIndexForms(word)
    .filter(
      ({ manner }) => manner === 'exact' || (manner === 'bare' && (isAsked || word.isSurelyBare)),
    )
    .map(({ form }) => form);
}

/** Every way to choose one form of each word: a name has few words, and most have one form. */
function combine(forms: readonly (readonly string[])[]): string[] {
  if (forms.length === 0) return [];
  return forms
    .reduce<string[][]>(
      (begun, next) => begun.flatMap((words) => next.map((form) => [...words, form])),
      [[]],
    )
    .map((words) => words.join(' '));
}
