import { soundKey } from '#features/search/phone/analysis/term-forms.ts';
import type { Province } from '#model/territories.ts';
import type { Issue } from '#records/issue.ts';
import type { DirectoryCheck } from './check.ts';
import { foldName } from './fold-name.ts';
import { blockKeysOf, findNearNames, listNearNames, placesOf } from './near-names.ts';
import { type File, isTiedOrApart, listDuplicates } from './no-duplicate.ts';

const rule = 'duplicate-likely';

/** Shorter names are borne by many in as many provinces. */
const leastLetters = 14;
/** With fewer sounds than that, names are alike by chance. */
const leastSounds = 3;

type Why = 'province' | 'place' | 'sound';

/** Says less surely than `no-duplicate` that two records are one: a remark, and no error. */
export const duplicateLikely: DirectoryCheck = {
  name: rule,
  description:
    'Two associations, or two funders, may be one: by ear, but for the name of a place, or in two provinces.',
  scope: 'directory',
  weight: 'heavy',
  rules: [rule],
  check(content) {
    const places = listPlaceNames(content.records.provinces);
    return listDuplicates(content).flatMap((files) => findLikely(files, places));
  },
};

function findLikely(files: readonly File[], places: Map<string, Set<string>>): Issue[] {
  const issues: Issue[] = [];
  const surely = new Set(findNearNames(files).flatMap(({ file, other }) => [pair(file, other)]));
  const seen = new Map<string, File[]>();
  for (const file of files) {
    const keys = new Map<string, { found: string; path: (string | number)[]; why: Why }>();
    for (const { name, path } of listNearNames(file.record))
      for (const [key, why] of listKeys(name, file, places))
        if (!keys.has(key)) keys.set(key, { found: name, path: [...path] as string[], why });
    const told = new Set<File>();
    for (const [key, { found, path, why }] of keys) {
      const other = seen
        .get(key)
        ?.find(
          (one) =>
            !told.has(one) &&
            !surely.has(pair(file, one)) &&
            !isTiedOrApart(file, one, why === 'province'),
        );
      if (other) {
        told.add(other);
        const values = { found, other: other.file, why };
        issues.push(file.report(rule, path, values, { severity: 'report' }));
      }
      seen.set(key, [...(seen.get(key) ?? []), file]);
    }
  }
  return issues;
}

function pair(file: File, other: File): string {
  return [file.id, other.id].sort().join(' ');
}

/** What two names share that may be one, each with the reason to think so. */
export function* listKeys(
  name: string,
  { record }: Pick<File, 'record'>,
  places: Map<string, Set<string>>,
): Generator<[key: string, why: Why]> {
  const folded = foldName(name);
  if (folded.length >= leastLetters) yield [`= ${folded}`, 'province'];
  const towns = placesOf(record)
    .flatMap(({ city }) => Object.values(city ?? {}))
    .map((town) => foldName(String(town)));
  const words = name
    .split(/[\s,()-]+/)
    .map(foldName)
    .filter(Boolean);
  for (const room of blockKeysOf(record)) {
    if (!room) continue;
    const known = places.get(room);
    const isPlace = (word: string) => known?.has(word) || towns.includes(word);
    const [heard, bare] = [words, words.filter((word) => !isPlace(word))].map(soundOut);
    if (heard && heard.length >= leastSounds) yield [`~ ${room} ${heard}`, 'sound'];
    if (bare && bare.length >= leastSounds) yield [`# ${room} ${bare}`, 'place'];
  }
}

/** Word by word, for each may be in letters of its own. */
export function soundOut(words: readonly string[]): string {
  return words.map((word) => soundKey(word) || word).join('');
}

/** The names of each province and its communes, folded. */
export function listPlaceNames(provinces: readonly Province[]): Map<string, Set<string>> {
  return new Map(
    provinces.map(({ id, name, communes }) => {
      const names = [name, ...communes.map((commune) => commune.name)];
      const words = names
        .flatMap((each) => Object.values(each))
        .map((each) => foldName(String(each)));
      return [id, new Set(words.filter(Boolean))];
    }),
  );
}
