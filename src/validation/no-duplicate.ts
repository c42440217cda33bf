import { foldTyped } from '#base/fold.ts';
import type { Association } from '#model/associations.ts';
import { country as home } from '#model/country.ts';
import type { Funder } from '#model/funders.ts';
import { locales } from '#model/locales.ts';
import type { Issue, Path } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';
import type { DirectoryCheck } from './check.ts';
import { foldLink } from './fold-link.ts';
import { findNearNames, placesOf, provincesOf } from './near-names.ts';
import { filesOf } from './walk-content.ts';

export type File =
  | ReturnType<typeof filesOf<'associations'>>[number]
  | ReturnType<typeof filesOf<'funders'>>[number];
type Tied = Pick<File, 'id' | 'record'>;
interface Mark {
  rule: 'duplicate-phone' | 'duplicate-link' | 'duplicate-registration';
  key: string;
  found: string;
  path: Path;
}

export const noDuplicate: DirectoryCheck = {
  name: 'no-duplicate',
  description: 'No two associations, and no two funders, are the same one written down twice.',
  scope: 'directory',
  weight: 'heavy',
  rules: ['duplicate-phone', 'duplicate-link', 'duplicate-registration', 'duplicate-name'],
  check(content) {
    return listDuplicates(content).flatMap((files) => [
      ...findSharedMarks(files),
      ...findNearNames(files)
        .filter(({ file, other }) => mayBeSame(file, other))
        .map(({ file, other, path, found }) =>
          file.report('duplicate-name', path, { found, other: other.file }),
        ),
    ]);
  },
};

/** What can be written down twice, each kind by itself. */
export function listDuplicates(content: Content): File[][] {
  return [filesOf(content, 'associations'), filesOf(content, 'funders')];
}

function findSharedMarks(files: readonly File[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, File[]>();
  for (const file of files) {
    const marks = new Map(listMarks(file.record).map((mark) => [keyOfMark(mark), mark]));
    for (const [key, { rule, path, found }] of marks) {
      const others = seen.get(key) ?? [];
      const twin = others.find((other) => isSame(rule, file, other));
      if (twin) issues.push(file.report(rule, path, { found, other: twin.file }));
      seen.set(key, [...others, file]);
    }
  }
  return issues;
}

export function keyOfMark({ rule, key }: Mark): string {
  return `${rule} ${key}`;
}

/** What no two records share unless they are tied: numbers, sites, the registration. */
export function listMarks(record: Association | Funder): Mark[] {
  const phones = (record.contacts ?? []).flatMap(({ phones = [] }, contact) =>
    phones.map(({ number }, phone): Mark => {
      const path = ['contacts', contact, 'phones', phone, 'number'];
      return { rule: 'duplicate-phone', key: number, found: number, path };
    }),
  );
  const links = [
    ...(record.website ? [{ url: record.website, path: ['website'] }] : []),
    ...(record.links ?? []).map(({ url }, index) => ({ url, path: ['links', index, 'url'] })),
  ].map(
    ({ url, path }): Mark => ({ rule: 'duplicate-link', key: foldLink(url), found: url, path }),
  );
  const number = registrationOf(record);
  const path = ['registration', 'number'];
  return [
    ...phones,
    ...links,
    ...(number
      ? [{ rule: 'duplicate-registration' as const, key: number, found: number, path }]
      : []),
  ];
}

/** Local authorities count for themselves: 12/2019 in Fès and 12/2019 in Taza are two associations. */
function isSame(rule: Mark['rule'], file: File, other: File): boolean {
  if (areRelated(file, other)) return false;
  return (
    rule !== 'duplicate-registration' ||
    !areApart(provincesOf(file.record), provincesOf(other.record))
  );
}

/** Whether two with one name may be one: their number and their commune do not tell them apart. */
function mayBeSame(file: File, other: File): boolean {
  return !isTiedOrApart(file, other, false);
}

/** @param isAnywhere whether one that moved, or has two places, is the same in another commune */
export function isTiedOrApart(file: File, other: File, isAnywhere: boolean): boolean {
  const [number, otherNumber] = [registrationOf(file.record), registrationOf(other.record)];
  if (number && otherNumber && number !== otherNumber) return true;
  const isApart =
    areApart(communesOf(file.record), communesOf(other.record)) ||
    areApartAbroad(file.record, other.record);
  return (!isAnywhere && isApart) || areRelated(file, other);
}

/** A branch may share the telephone of its federation, a successor that of whom it follows. */
export function areRelated(file: Tied, other: Tied): boolean {
  return isTiedTo(file, other) || isTiedTo(other, file);
}

function isTiedTo(file: Tied, other: Tied): boolean {
  const { successor, memberOf = [] } = file.record as Partial<Association>;
  return successor === other.id || memberOf.includes(other.id);
}

export function areApart(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

/**
 * Whether two are in different countries, or in different towns of one abroad, which have no code: their
 * names are compared as one language writes them.
 */
export function areApartAbroad(one: Association | Funder, other: Association | Funder): boolean {
  const [places, others] = [placesOf(one), placesOf(other)];
  const countryOf = ({ country = home.code }: (typeof places)[number]) => country;
  if (areApart(places.map(countryOf), others.map(countryOf))) return true;
  if (![...places, ...others].every(({ country, city }) => country && city)) return false;
  return locales.some((locale) => {
    const [towns, otherTowns] = [places, others].map((each) =>
      each.flatMap(({ city }) => (city?.[locale] ? [foldTyped(city[locale])] : [])),
    );
    return areApart(towns ?? [], otherTowns ?? []);
  });
}

export function registrationOf(record: Association | Funder): string | undefined {
  return 'registration' in record
    ? record.registration?.number?.replace(/[\s.]/g, '').toUpperCase()
    : undefined;
}

export function communesOf(record: Association | Funder): string[] {
  return placesOf(record).flatMap(({ commune }) => commune ?? []);
}
