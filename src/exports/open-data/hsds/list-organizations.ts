import type { Directory } from '#directory/directory.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import type { Locale } from '#model/locales.ts';
import { describeOrganization } from './describe-organization.ts';
import type { HsdsOrganization } from './hsds-types.ts';
import { findHsdsWords } from './hsds-words.ts';

/**
 * All associations in one language of the standard, in the order of their ids there. They are not kept: a
 * country in six languages would fill the memory.
 *
 * @param translates whether attributes say names and summaries in the other languages, which have no list
 */
export function listOrganizations(
  directory: Directory,
  locale: Locale,
  translates = false,
): HsdsOrganization[] {
  const words = { ...findHsdsWords(directory, locale), translates };
  return listPublicRecords(directory, 'associations')
    .map((association) => describeOrganization(association, words))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
