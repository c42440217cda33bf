import { hrefOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { listLexicon } from '#features/search/build/list-lexicon.ts';
import { makeTextEntry } from '#features/search/build/make-text-entry.ts';
import type { IndexRecord } from '#features/search/build/texts/make-bundle.ts';
import { shownFilter } from '#features/search/phone/texts/text-card.ts';
import { listTextRecords, type TextRecord } from '#features/search/text-records.ts';
import { compareNames } from '#i18n/format.ts';
import type { Locale } from '#model/locales.ts';

/** The records of a directory, read once for all locales. */
const textRecordsOf = perDirectory((directory: Directory): readonly TextRecord[] =>
  listTextRecords(directory),
);

/** What goes into the index of a locale, by name: results of the same score keep this order. */
export function makeEntries(records: readonly TextRecord[], locale: Locale): IndexRecord[] {
  const compare = compareNames(locale);
  return records
    .map((record) => ({ url: hrefOf(locale, record.path), ...makeTextEntry(record, locale) }))
    .sort((a, b) => compare(a.title.text, b.title.text) || (a.url < b.url ? -1 : 1))
    .map(({ url, content, meta, card }) => ({
      url,
      content,
      // No language that Pagefind knows: it would stem words that are stems already.
      language: 'und',
      meta,
      filters: { [shownFilter]: [card] },
    }));
}

export function makeTextEntries(directory: Directory, locale: Locale): IndexRecord[] {
  return makeEntries(textRecordsOf(directory), locale);
}

/** The lexicon of a locale, made once for all its files. */
export const makeLexicon = perDirectory((directory: Directory, locale: Locale) =>
  listLexicon(textRecordsOf(directory), locale),
);
