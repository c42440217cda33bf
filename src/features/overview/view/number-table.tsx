import type { ReactNode } from 'react';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Cell {
  key: string;
  content: ReactNode;
}

interface Props {
  caption: LocalizedText;
  /** Headings of all columns, that of the lines first. */
  headings: readonly Cell[];
  rows: readonly { id: string; name: LocalizedText; href: string; cells: readonly Cell[] }[];
  locale: Locale;
  /** Whether it holds the figures that the map of rates shows of a province. */
  isOfMap?: boolean;
}

/** A table of figures, which scripts let one sort by each column: a line for each thing that has a page. */
export function NumberTable({ caption, headings, rows, locale, isOfMap }: Props) {
  return (
    <div className="scrolls">
      <table
        className="matrix"
        data-figures={isOfMap ? '' : undefined}
        data-sorts={t(locale, 'overview.sort', { name: '{name}' }).text}
      >
        <caption className="visually-hidden">
          <Localized of={caption} on={locale} />
        </caption>
        <thead>
          <tr>
            {headings.map(({ key, content }) => (
              <th scope="col" key={key}>
                {content}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, href, cells }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href}>
                  <Localized of={name} on={locale} />
                </a>
              </th>
              {cells.map(({ key, content }) => (
                <td key={key}>{content}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
