import { formatNumber } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { NumberTable } from './number-table.tsx';

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
  const say = (text: LocalizedText) => <Localized of={text} on={locale} />;
  const drawCount = (row: string, column: string, count: number | undefined) =>
    count ? (
      <a href={hrefFor(row, column)}>{formatNumber(count, locale)}</a>
    ) : (
      formatNumber(0, locale)
    );
  return (
    <NumberTable
      caption={caption}
      headings={[
        { key: 'lines', content: say(lines) },
        ...columns.map(({ id, name, href }) => ({
          key: id,
          content: <a href={href}>{say(name)}</a>,
        })),
        { key: 'nationwide', content: say(t(locale, 'list.nationwide')) },
      ]}
      rows={rows.map(({ id, name, href, counts, nationwide }) => ({
        id,
        name,
        href,
        cells: [
          ...columns.map((column) => ({
            key: column.id,
            content: drawCount(id, column.id, counts.get(column.id)),
          })),
          { key: 'nationwide', content: formatNumber(nationwide, locale) },
        ],
      }))}
      locale={locale}
    />
  );
}
