import { createHash } from 'node:crypto';
import { hrefOf } from '#data/addresses.ts';
import type { Directory } from '#data/directory.ts';
import { listFinderRecords, listFinderValues } from '#data/finder-records.ts';
import type { Locale } from '#locales.ts';
import type { FinderCounts } from '#search/finder-files.ts';
import { type FinderFiles, makeFinderFiles } from '#search/make/make-finder-files.ts';
import { numberAssociations } from '#search/number-associations.ts';
import { describeCard } from './card-model.ts';
import { surround } from './look-up.ts';

export interface MadeFinder {
  /** Where the files stand: `/fr/finder/1f0c9a7b52/`. */
  base: string;
  /** A hash of all files. */
  build: string;
  files: FinderFiles;
  counts: FinderCounts;
}

const made = new WeakMap<Directory, Map<Locale, MadeFinder>>();

/** The finder of a locale: its files, and what a page needs to open it. Made once for a directory. */
export function makeFinder(
  directory: Directory,
  locale: Locale,
  today = new Date().toISOString().slice(0, 10),
): MadeFinder {
  const known = made.get(directory) ?? new Map<Locale, MadeFinder>();
  made.set(directory, known);
  let finder = known.get(locale);
  if (!finder) {
    finder = make(directory, locale, today);
    known.set(locale, finder);
  }
  return finder;
}

function make(directory: Directory, locale: Locale, today: string): MadeFinder {
  const numbers = numberAssociations(directory, locale);
  const inOrder = <T extends { id: string }>(records: readonly T[]) =>
    records.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
  const around = surround(directory, locale, today);
  const { files, counts } = makeFinderFiles({
    records: inOrder(listFinderRecords(directory, today)),
    values: listFinderValues(directory),
    cards: inOrder(directory.list.associations).map((association) =>
      describeCard('associations', association, around),
    ),
    locale,
  });
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  const build = hash.digest('hex').slice(0, 10);
  return { base: hrefOf(locale, `finder/${build}`), build, files, counts };
}
