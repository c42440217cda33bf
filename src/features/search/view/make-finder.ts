import { createHash } from 'node:crypto';
import { makeAmongThreads } from '#base/made-by-threads.ts';
import { hrefOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { findCalendar } from '#features/opening-hours/find-calendar.ts';
import { warnOfHolidays } from '#features/opening-hours/view/opening-messages.ts';
import { assignDocIds } from '#features/search/assign-doc-ids.ts';
import { type FinderFiles, makeFinderFiles } from '#features/search/build/make-finder-files.ts';
import { listFinderRecords, listFinderValues } from '#features/search/finder-records.ts';
import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { FinderCounts } from '#features/search/phone/index/index-reader.ts';
import { listDangerSigns, listNeedWords } from '#features/search/vocabulary-words.ts';
import { type Locale, locales } from '#model/locales.ts';
import { describeCard } from '#site/views/card-model.ts';
import { createRenderContext } from '#site/views/render-context.ts';

export interface MadeFinder {
  /** Where the files stand: `/fr/finder/1f0c9a7b52/`. */
  base: string;
  /** A hash of all files. */
  build: string;
  files: FinderFiles;
  counts: FinderCounts;
}

/** What the finders of all locales are made of. */
const gatherParts = perDirectory((directory: Directory) => ({
  records: listFinderRecords(directory, directory.today),
  values: listFinderValues(directory),
}));

/**
 * The finder of a locale: its files, and what a page needs to open it. Made once for a directory, and once in
 * a build, though all threads need the names of all files.
 */
export const makeFinder = perDirectory((directory: Directory, wanted: Locale) => {
  const nameOf = (locale: Locale) => `finder-${locale}` as const;
  return makeAmongThreads(locales.map(nameOf), nameOf(wanted), (name) =>
    make(directory, locales.find((locale) => nameOf(locale) === name) ?? wanted),
  );
});

/** The first cards of all, in the order of their numbers. */
export function listFirstCards(directory: Directory, locale: Locale, length: number): FinderCard[] {
  const context = createRenderContext(directory, locale);
  return inOrder(directory.list.associations, assignDocIds(directory, locale))
    .slice(0, length)
    .map((association) => {
      const { drawing: _, ...card } = describeCard('associations', association, context);
      return card;
    });
}

function inOrder<T extends { id: string }>(
  list: readonly T[],
  numbers: ReadonlyMap<string, number>,
): T[] {
  return list.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
}

function make(directory: Directory, locale: Locale): MadeFinder {
  const { records, values } = gatherParts(directory);
  const numbers = assignDocIds(directory, locale);
  const context = createRenderContext(directory, locale);
  const { files, counts } = makeFinderFiles({
    records: inOrder(records, numbers),
    values,
    cards: inOrder(directory.list.associations, numbers).map((association) =>
      describeCard('associations', association, context),
    ),
    danger: listDangerSigns(directory.list),
    needs: listNeedWords(directory.list),
    locale,
    calendar: findCalendar(directory.site, directory.today, warnOfHolidays(locale)),
  });
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  const build = hash.digest('hex').slice(0, 10);
  return { base: hrefOf(locale, `finder/${build}`), build, files, counts };
}
