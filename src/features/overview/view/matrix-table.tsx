import { formatNumber } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Named {
  id: string;
  name: LocalizedText;
  /** A page that says the same without scripts. */
  href: string;
}

export interface MatrixLine extends Named {
  counts: ReadonlyMap<string, number>;
  nationwide: number;
}

interface Props {
  caption: LocalizedText;
  /** What the lines are: focus areas, audiences. */
  lines: LocalizedText;
  rows: readonly MatrixLine[];
  columns: readonly Named[];
  /** The list of those whom a cell counts. */
  hrefFor: (row: string, column: string) => string;
  locale: Locale;
}

/** How many associations do what in which place; each number leads to its list. */
export function MatrixTable({ caption, lines, rows, columns, hrefFor, locale }: Props) {
  return (
    <div className="scrolls">
      <table className="matrix" data-sorts={t(locale, 'overview.sort', { name: '{name}' }).text}>
        <caption className="visually-hidden">
          <Localized of={caption} on={locale} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Localized of={lines} on={locale} />
            </th>
            {columns.map(({ id, name, href }) => (
              <th scope="col" key={id}>
                <a href={href}>
                  <Localized of={name} on={locale} />
                </a>
              </th>
            ))}
            <th scope="col">
              <Localized of={t(locale, 'list.nationwide')} on={locale} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, href, counts, nationwide }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href}>
                  <Localized of={name} on={locale} />
                </a>
              </th>
              {columns.map((column) => {
                const count = counts.get(column.id);
                return (
                  <td key={column.id}>
                    {count ? (
                      <a href={hrefFor(id, column.id)}>{formatNumber(count, locale)}</a>
                    ) : (
                      formatNumber(0, locale)
                    )}
                  </td>
                );
              })}
              <td>{formatNumber(nationwide, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
