import { hrefOf, isPublic, pathOf } from '#directory/addresses.ts';
import { leaveOutEnded } from '#directory/leave-out-ended.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { type Collection, isCollection } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import { readContent } from '#records/read-content.ts';
import { contentOf, type Fixture } from '#testing/build-fixture.ts';

/** The records of a fixture, and how they are called and where they stand on its site. */
export interface FixtureRecords {
  records: ReturnType<typeof leaveOutEnded>;
  lookUp(
    collection: string | undefined,
    id: string,
    locale: Locale,
  ): { name: LocalizedText | undefined; href: string | undefined } | undefined;
  nameCommune(code: string, locale: Locale): LocalizedText | undefined;
}

export async function readFixtureRecords(fixture: Fixture): Promise<FixtureRecords> {
  const read = await readContent(contentOf(fixture));
  const records = leaveOutEnded(read.records, readCountryDay());
  return {
    records,
    lookUp: (collection = '', id, locale) => {
      if (!isCollection(collection)) return;
      const found = records[collection].find((record) => record.id === id);
      if (!found) return;
      return {
        name: resolveText((found as { name?: Text }).name, locale),
        href: recordAddress(collection, id, locale),
      };
    },
    nameCommune: (code, locale) => {
      const communes = records.provinces.flatMap((province) => province.communes);
      return resolveText(communes.find((commune) => commune.code === code)?.name, locale);
    },
  };
}

/** The page of a record; skills have none. */
export function recordAddress(
  collection: Collection,
  id: string,
  locale: Locale,
): string | undefined {
  return isPublic(collection) ? hrefOf(locale, pathOf(collection, id)) : undefined;
}
