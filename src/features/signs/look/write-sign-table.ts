import { csvStart, writeCsvLine } from '#base/write-csv.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { saySigns } from '#i18n/say-signs.ts';
import type { ToldSigns } from './describe-signs.ts';

/** The signs as CSV, a row each. */
export function writeSignTable(
  { associations, signs, history }: ToldSigns,
  locale: IssueLocale,
): string {
  const heading = ['id', 'name', 'address', 'kind', 'what', 'since', 'alive', 'looked'];
  const rows = associations.flatMap(({ id, name }) =>
    (signs.get(id) ?? []).map(({ address, kind, since }) => {
      const looks = history.get(address);
      const what = saySigns(`kind.${kind}`, {}, locale).join('');
      const title = resolveText(name, locale)?.text;
      return [id, title, address, kind, what, since, looks?.alive, looks?.looked];
    }),
  );
  return csvStart + [heading, ...rows].map((row) => writeCsvLine(row)).join('');
}
