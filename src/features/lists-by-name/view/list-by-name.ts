import type { Directory } from '#directory/directory.ts';
import type { ListParent } from '#directory/list-parents.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { cutIntoPages, type NameList } from '#features/lists-by-name/cut-into-pages.ts';
import { alphabets, otherLetter, sortKey } from '#features/search/build/sort-key.ts';
import { compareNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { scriptOf } from '#i18n/script-of.ts';
import type { Association } from '#model/associations.ts';
import { type Locale, readsOf } from '#model/locales.ts';

/** So many lines keep a page within its budget, whatever the names. */
const pageSize = 140;

type Filing = ReadonlyMap<string, { rank: number; letter: string }>;

/** The associations of a parent as a locale lists them by name, in pages. Made once. */
export const listByName = perDirectory(
  (directory: Directory, parent: ListParent, locale: Locale): NameList<Association> => {
    const filing = fileAssociations(directory, locale);
    const rankOf = ({ id }: Association) => filing.get(id)?.rank ?? 0;
    const sorted = parent.associations.toSorted((a, b) => rankOf(a) - rankOf(b));
    return cutIntoPages(sorted, ({ id }) => filing.get(id)?.letter ?? otherLetter, pageSize);
  },
  (parent, locale) => `${parent.path} ${locale}`,
);

/** The place of each association among all, by the name that the locale shows, and the letter that it stands under. */
const fileAssociations = perDirectory((directory: Directory, locale: Locale): Filing => {
  const order = orderLetters(locale);
  const compare = compareNames(locale);
  const filed = directory.list.associations.map(({ id, name }) => {
    const { letter, key } = sortKey(resolveText(name, locale)?.text ?? id);
    return { id, letter, key };
  });
  filed.sort(
    (a, b) =>
      (order.get(a.letter) ?? 0) - (order.get(b.letter) ?? 0) ||
      compare(a.key, b.key) ||
      // Two of one name must not change places from build to build.
      (a.id < b.id ? -1 : 1),
  );
  return new Map(filed.map(({ id, letter }, rank) => [id, { rank, letter }]));
});

/** By ISO 15924. Names in another script stand under “other letters”. */
const alphabetOf: Partial<Record<string, readonly string[]>> = {
  Arab: alphabets.arabic,
  Tfng: alphabets.tifinagh,
  Latn: alphabets.latin,
};

/** The letters of the locale's own alphabet, then those that names in other languages begin with. */
function orderLetters(locale: Locale): ReadonlyMap<string, number> {
  const scripts = [locale, ...readsOf(locale)].map(scriptOf);
  const letters = [...new Set(scripts)].flatMap((script) => alphabetOf[script] ?? []);
  return new Map([...letters, otherLetter].map((letter, index) => [letter, index]));
}
