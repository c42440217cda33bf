import { editDistance } from '#base/edit-distance.ts';
import { foldTyped } from '#base/fold.ts';
import { soundOut } from '#validation/duplicate-likely.ts';
import { foldConfusables, showConfusables } from '#validation/fold-confusables.ts';
import { foldName } from '#validation/fold-name.ts';
import { listNearNames } from '#validation/near-names.ts';
import type { Outline } from './outline.ts';
import { spellNumerals } from './spell-numerals.ts';

/** A name in the forms by which it is compared. */
export interface ComparedName {
  folded: string;
  looks: string;
  /** As it is heard, in whatever script, without the names of places; empty where too little is left. */
  heard: string;
}

/** With fewer letters, names are alike by chance: Amal and Amel are two words. */
const leastLetters = 8;
const leastSounds = 5;

/** Each name of a record, and without what stands behind it in brackets. */
export function prepareNames(record: Outline, isPlace: (word: string) => boolean): ComparedName[] {
  const names = listNearNames(record as Parameters<typeof listNearNames>[0]).flatMap(({ name }) => {
    const bare = name.replace(/\s*[([][^()[\]]*[)\]]\s*/g, ' ').trim();
    return bare === '' || bare === name ? [name] : [name, bare];
  });
  return [...new Set(names)].map((name) => compareBy(name, isPlace));
}

function compareBy(written: string, isPlace: (word: string) => boolean): ComparedName {
  const name = spellNumerals(written);
  const words = name
    .split(/[\s,()-]+/)
    .map(foldName)
    .filter((word) => word && !isPlace(word));
  const heard = soundOut(words);
  return {
    folded: foldName(showConfusables(name)) || foldTyped(name),
    looks: foldConfusables(name),
    heard: heard.length >= leastSounds ? heard : '',
  };
}

/** Whether two records bear one name, nearly one, or none in common. */
export function relateNames(
  some: readonly ComparedName[],
  others: readonly ComparedName[],
): 'equal' | 'near' | 'unlike' {
  const pairs = some.flatMap((one) => others.map((other) => [one, other] as const));
  if (
    pairs.some(([one, other]) => isSame(one.folded, other.folded) || isSame(one.looks, other.looks))
  )
    return 'equal';
  return pairs.some(
    ([one, other]) => isSame(one.heard, other.heard) || isSlip(one.folded, other.folded),
  )
    ? 'near'
    : 'unlike';
}

function isSame(one: string, other: string): boolean {
  return one !== '' && one === other;
}

/** A letter too many, missing or wrong; never a digit, for School 1 is not School 2. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < leastLetters) return false;
  const digits = (name: string) => name.replace(/\P{N}/gu, '');
  return digits(one) === digits(other) && editDistance(one, other, 1) <= 1;
}
