import { censusFigures, nameFigure, sayFigure } from '#features/overview/census-figures.ts';
import { censusYear } from '#features/overview/gap-indicators.ts';
import type { ProvinceRate } from '#features/overview/measure-rates.ts';
import { formatNumber } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { sayRate } from './rate-map.tsx';

interface Props {
  rates: readonly ProvinceRate[];
  nameOf: (province: string) => LocalizedText;
  hrefFor: (province: string) => string;
  locale: Locale;
}

/** Provinces with what is listed there and what the census says of them, each figure with its year. */
export function CensusTable({ rates, nameOf, hrefFor, locale }: Props) {
  const caption = t(locale, 'overview.figures');
  return (
    <div className="scrolls">
      <table className="matrix" data-figures="" data-sorts={t(locale, 'overview.sort').text}>
        <caption className="visually-hidden">
          <Localized of={caption} on={locale} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Localized of={t(locale, 'starMap.province')} on={locale} />
            </th>
            <th scope="col">
              <Localized of={t(locale, 'coverage.listed')} on={locale} />
            </th>
            <th scope="col">
              <Localized of={t(locale, 'overview.rate')} on={locale} />
            </th>
            {censusFigures.map((figure) => (
              <th scope="col" key={figure}>
                <Localized of={nameFigure(figure, locale)} on={locale} />{' '}
                <small>{censusYear}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.map(({ province: { id, census }, coverage, rate }) => (
            <tr key={id}>
              <th scope="row">
                <a href={hrefFor(id)}>
                  <Localized of={nameOf(id)} on={locale} />
                </a>
              </th>
              <td>{formatNumber(coverage.listed, locale)}</td>
              <td>{sayRate(rate, locale)}</td>
              {censusFigures.map((figure) => (
                <td key={figure}>{sayFigure(figure, census, locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
