import { hrefOf } from '#data/addresses.ts';
import type { Directory } from '#data/directory.ts';
import { listTextRecords, type TextRecord } from '#data/text-records.ts';
import type { IndexRecord } from '#exports/texts/text-index.ts';
import { compareNames } from '#i18n/format.ts';
import type { Locale } from '#locales.ts';
import { listLexicon } from '#search/make/list-lexicon.ts';
import { makeTextEntry } from '#search/make/make-text-entry.ts';
import { shownFilter } from '#search/texts/text-card.ts';

const known = new WeakMap<Directory, TextRecord[]>();

/** The records of a directory, read once for all locales. */
function textRecordsOf(directory: Directory): readonly TextRecord[] {
  const records = known.get(directory) ?? listTextRecords(directory);
  known.set(directory, records);
  return records;
}

/** What goes into the index of a locale, by name: results that are worth the same keep this order. */
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

const lexicons = new WeakMap<Directory, Map<Locale, ReturnType<typeof listLexicon>>>();

/** The lexicon of a locale, made once for all its files. */
export function makeLexicon(directory: Directory, locale: Locale): ReturnType<typeof listLexicon> {
  const byLocale = lexicons.get(directory) ?? new Map();
  lexicons.set(directory, byLocale);
  const lexicon = byLocale.get(locale) ?? listLexicon(textRecordsOf(directory), locale);
  byLocale.set(locale, lexicon);
  return lexicon;
}
