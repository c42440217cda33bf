import { editDistance } from '#base/edit-distance.ts';
import { listKeys } from './duplicate-likely.ts';
import {
  blockKeysOf,
  foldNear,
  leastNearLetters,
  listNearNames,
  lookTheSame,
} from './near-names.ts';
import { type File, keyOfMark, listMarks } from './no-duplicate.ts';

/** What of a record says whether it may be another one; kept, so that one change is compared with all in no time. */
export interface DuplicateKeys {
  /** Two that are one share one of them, … */
  same: string[];
  /** … or have names that differ in one letter, in one province. */
  names: string[];
  blocks: string[];
}

/** Two names without one letter each are the same: one was added and one taken away at most. */
const mostSlips = 2;

/** @param places the names of each province and its communes */
export function listDuplicateKeys(
  file: Pick<File, 'record'>,
  places: Map<string, Set<string>>,
): DuplicateKeys {
  const { record } = file;
  const names = listNearNames(record).map(({ name }) => name);
  const same = [
    ...listMarks(record).map(keyOfMark),
    ...names.flatMap((name) => [
      ...lookTheSame(name),
      ...[...listKeys(name, file, places)].map(([key]) => key),
    ]),
  ];
  const near = names.map(foldNear).filter((name) => name.length >= leastNearLetters);
  return { same: [...new Set(same)], names: [...new Set(near)], blocks: blockKeysOf(record) };
}

/**
 * Whether the checks for duplicates may find two records to be one. They look closer: here more pairs pass
 * than are, and none fails that is.
 */
export function mayBeOne(one: DuplicateKeys, other: DuplicateKeys): boolean {
  const sharesOne = one.same.some((key) => other.same.includes(key));
  if (sharesOne || !one.blocks.some((block) => other.blocks.includes(block))) return sharesOne;
  return one.names.some((name) =>
    other.names.some(
      (near) =>
        Math.abs(name.length - near.length) <= 1 &&
        editDistance(name, near, mostSlips) <= mostSlips,
    ),
  );
}
