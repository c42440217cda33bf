import type { LocaleEntry } from '#model/locales.ts';
import type { LocaleTable } from './check-catalogs.ts';

/**
 * What is wrong with rows of the locale table, each with its remedy. What `Intl` does not know it writes in
 * the language of the machine: a row must then say which language stands for its own.
 */
export function checkLocales(table: LocaleTable): string[] {
  return Object.entries(table).flatMap(([locale, entry]) =>
    [...checkRow(entry, table)].map((problem) => `src/model/locales.ts, ${locale}: ${problem}`),
  );
}

function* checkRow({ tag, formats, dir, name, reads, plurals }: LocaleEntry, table: LocaleTable) {
  const known = formats ?? tag;
  if (Intl.DateTimeFormat.supportedLocalesOf(known).length === 0)
    yield `Intl knows no dates of ${known}: name under formats the language that dates and numbers follow.`;
  if (!plurals && Intl.PluralRules.supportedLocalesOf(tag).length === 0)
    yield `Intl knows no plurals of ${tag}: say under plurals which category a number takes.`;
  const own = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? 'rtl' : 'ltr';
  if (own !== dir) yield `its name ${name} is written ${own}, and dir says ${dir}.`;
  const unknown = reads?.filter((each) => !table[each]) ?? [];
  if (unknown.length > 0) yield `reads names ${unknown.join(', ')}, which has no row.`;
}
