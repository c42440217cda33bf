import { censusFigures, nameFigure, sayFigure } from '#features/overview/census-figures.ts';
import { censusYear } from '#features/overview/gap-indicators.ts';
import type { ProvinceRate } from '#features/overview/measure-rates.ts';
import { formatNumber } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { NumberTable } from './number-table.tsx';
import { sayRate } from './rate-map.tsx';

interface Props {
  rates: readonly ProvinceRate[];
  nameOf: (province: string) => LocalizedText;
  hrefFor: (province: string) => string;
  locale: Locale;
}

/** Provinces with what is listed there and what the census says of them, each figure with its year. */
export function CensusTable({ rates, nameOf, hrefFor, locale }: Props) {
  const heading = (key: Parameters<typeof t>[1]) => ({
    key,
    content: <Localized of={t(locale, key)} on={locale} />,
  });
  return (
    <NumberTable
      caption={t(locale, 'overview.figures')}
      headings={[
        ...(['starMap.province', 'coverage.listed', 'overview.rate'] as const).map(heading),
        ...censusFigures.map((figure) => ({
          key: figure,
          content: (
            <>
              <Localized of={nameFigure(figure, locale)} on={locale} /> <small>{censusYear}</small>
            </>
          ),
        })),
      ]}
      rows={rates.map(({ province: { id, census }, coverage, rate }) => ({
        id,
        name: nameOf(id),
        href: hrefFor(id),
        cells: [
          { key: 'listed', content: formatNumber(coverage.listed, locale) },
          { key: 'rate', content: sayRate(rate, locale) },
          ...censusFigures.map((figure) => ({
            key: figure,
            content: sayFigure(figure, census, locale),
          })),
        ],
      }))}
      locale={locale}
      isOfMap
    />
  );
}
