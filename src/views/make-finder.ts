import { createHash } from 'node:crypto';
import { hrefOf } from '#data/addresses.ts';
import { listDangerSigns } from '#data/danger-signs.ts';
import type { Directory } from '#data/directory.ts';
import { findCalendar } from '#data/find-calendar.ts';
import {
  type FinderRecord,
  type FinderValue,
  listFinderRecords,
  listFinderValues,
} from '#data/finder-records.ts';
import { listNeedWords } from '#data/need-words.ts';
import type { Locale } from '#locales.ts';
import type { FinderCard } from '#search/finder-card.ts';
import type { FinderCounts } from '#search/finder-files.ts';
import { type FinderFiles, makeFinderFiles } from '#search/make/make-finder-files.ts';
import { numberAssociations } from '#search/number-associations.ts';
import { describeCard } from './card-model.ts';
import { surround } from './look-up.ts';
import { warnOfHolidays } from './say-doors.ts';

export interface MadeFinder {
  /** Where the files stand: `/fr/finder/1f0c9a7b52/`. */
  base: string;
  /** A hash of all files. */
  build: string;
  files: FinderFiles;
  counts: FinderCounts;
}

interface Workshop {
  records: FinderRecord[];
  values: FinderValue[];
  made: Map<Locale, MadeFinder>;
}
const workshops = new WeakMap<Directory, Workshop>();

/**
 * The finder of a locale: its files, and what a page needs to open it. Made once for a directory.
 *
 * @param today ISO day of the build
 */
export function makeFinder(
  directory: Directory,
  locale: Locale,
  today = new Date().toISOString().slice(0, 10),
): MadeFinder {
  const workshop = workshops.get(directory) ?? {
    records: listFinderRecords(directory, today),
    values: listFinderValues(directory),
    made: new Map(),
  };
  workshops.set(directory, workshop);
  const finder = workshop.made.get(locale) ?? make(directory, locale, today, workshop);
  workshop.made.set(locale, finder);
  return finder;
}

/** The first cards of all, in the order of their numbers. */
export function listFirstCards(
  directory: Directory,
  locale: Locale,
  length: number,
  today = new Date().toISOString().slice(0, 10),
): FinderCard[] {
  const around = surround(directory, locale, today);
  return inOrder(directory.list.associations, numberAssociations(directory, locale))
    .slice(0, length)
    .map((association) => {
      const { drawing: _, ...card } = describeCard('associations', association, around);
      return card;
    });
}

function inOrder<T extends { id: string }>(
  list: readonly T[],
  numbers: ReadonlyMap<string, number>,
): T[] {
  return list.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
}

function make(
  directory: Directory,
  locale: Locale,
  today: string,
  { records, values }: Workshop,
): MadeFinder {
  const numbers = numberAssociations(directory, locale);
  const around = surround(directory, locale, today);
  const { files, counts } = makeFinderFiles({
    records: inOrder(records, numbers),
    values,
    cards: inOrder(directory.list.associations, numbers).map((association) =>
      describeCard('associations', association, around),
    ),
    danger: listDangerSigns(directory.list),
    needs: listNeedWords(directory.list),
    locale,
    calendar: findCalendar(directory.site, today, warnOfHolidays(locale)),
  });
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  const build = hash.digest('hex').slice(0, 10);
  return { base: hrefOf(locale, `finder/${build}`), build, files, counts };
}
