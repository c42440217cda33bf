import type { Association } from '#model/associations.ts';
import type { Funder } from '#model/funders.ts';
import type { Path } from '#records/issue.ts';
import { foldConfusables, showConfusables } from './fold-confusables.ts';
import { foldName } from './fold-name.ts';

interface Named {
  id: string;
  record: Association | Funder;
}
export interface NearNames<F> {
  file: F;
  other: F;
  path: Path;
  found: string;
}

/** Shorter names are alike by chance: Amal and Amel are two words. */
export const leastNearLetters = 8;

/**
 * Pairs whose names are the same when folded or at a glance, or differ in one letter, in one province. A record
 * whose province is not known is compared with all, but must then bear the same name.
 *
 * Two names differ in one letter when leaving out one letter of each gives the same word; looking
 * these words up costs the same for every record, where comparing all pairs would not.
 */
export function findNearNames<F extends Named>(files: readonly F[]): NearNames<F>[] {
  const found = new Map<string, NearNames<F>>();
  const blocks = Map.groupBy(
    files.flatMap((file) => blockKeysOf(file.record).map((key) => ({ room: key, file }))),
    ({ room }) => room,
  );
  const lookUp = (
    among: readonly F[],
    isWanted: (file: F, other: F) => boolean,
    keysOf: (name: string) => string[],
  ) => {
    const seen = new Map<string, F[]>();
    for (const file of among) {
      const own = new Set<string>();
      for (const { name, path } of listNearNames(file.record)) {
        for (const key of keysOf(name)) {
          const other = seen.get(key)?.find((one) => one !== file && isWanted(file, one));
          const pair = `${file.id} ${other?.id}`;
          if (other && !found.has(pair)) found.set(pair, { file, other, path, found: name });
          own.add(key);
        }
      }
      for (const key of own) seen.set(key, [...(seen.get(key) ?? []), file]);
    }
  };
  const isAnywhere = (file: F) => blockKeysOf(file.record)[0] === '';
  lookUp(files, (file, other) => isAnywhere(file) || isAnywhere(other), lookTheSame);
  for (const room of blocks.values())
    lookUp(
      room.map(({ file }) => file),
      () => true,
      (name) => [...lookTheSame(name), ...leaveOneOut(foldNear(name))],
    );
  return [...found.values()];
}

/** A name in the letters in which two differ by one at most. */
export function foldNear(name: string): string {
  return foldName(showConfusables(name));
}

/** The provinces of a record; one without any is nowhere. */
export function blockKeysOf(record: Association | Funder): string[] {
  const provinces = new Set(provincesOf(record));
  return provinces.size ? [...provinces] : [''];
}

export function provincesOf(record: Association | Funder): string[] {
  return placesOf(record).flatMap(({ province }) => province ?? []);
}

/** A funder has no place in the directory, only provinces in which it gives. */
export function placesOf(record: Association | Funder): NonNullable<Association['places']> {
  return 'places' in record ? (record.places ?? []) : [];
}

export function listNearNames(record: Association | Funder): { name: string; path: Path }[] {
  const others = 'otherNames' in record ? (record.otherNames ?? []) : [];
  return [
    ...Object.entries(record.name).map(([locale, name]) => ({
      name: name ?? '',
      path: ['name', locale],
    })),
    ...others.map((name, index) => ({ name, path: ['otherNames', index] })),
  ];
}

/** Marked, for what two names look like at a glance is not how they are spelled. */
export function lookTheSame(name: string): string[] {
  const looks = foldConfusables(name);
  return looks ? [`≈ ${looks}`] : [];
}

/** The name, and the name without each of its letters; digits stay, for School 1 is not School 2. */
export function leaveOneOut(name: string): string[] {
  if (name.length < leastNearLetters) return [];
  const letters = [...name];
  return [
    name,
    ...letters.flatMap((letter, index) =>
      /\p{N}/u.test(letter) ? [] : [letters.toSpliced(index, 1).join('')],
    ),
  ];
}
