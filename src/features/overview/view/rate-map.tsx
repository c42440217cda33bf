import type { DrawnProvinces } from '#features/map/draw-provinces.ts';
import { classifyCounts, classOf } from '#features/map/view/star-classes.ts';
import { formatNumber } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Props {
  drawn: DrawnProvinces;
  /** In the order of the drawing. */
  provinces: readonly { id: string; name: string; rate: number; href: string }[];
  locale: Locale;
}

/** Classes are cut in tenths of an association. */
const tenths = (rate: number) => (rate > 0 ? Math.max(1, Math.round(rate * 10)) : 0);

/** Provinces coloured by associations per 100,000 inhabitants, for eyes and fingers; the table of figures says the same. */
export function RateMap({ drawn: { width, height, paths }, provinces, locale }: Props) {
  const classes = classifyCounts(provinces.map(({ rate }) => tenths(rate)));
  return (
    <figure className="rate-map" data-rates="">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {provinces.map(({ id, name, rate, href }) => (
          <a key={id} href={href} className={`s${classOf(tenths(rate), classes)}`} tabIndex={-1}>
            <title>{`${name} · ${sayRate(rate, locale)}`}</title>
            <path d={paths.get(id)} />
          </a>
        ))}
      </svg>
      <figcaption>
        <ul className="legend" aria-hidden="true">
          {classes.map(({ from, to }, index) => (
            <li key={from} className={`k${index}`}>
              <Localized of={nameRates(from, to, locale)} on={locale} />
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** With one decimal: more would pretend. */
export function sayRate(rate: number, locale: Locale): string {
  return formatNumber(rate, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function nameRates(from: number, to: number | undefined, locale: Locale) {
  if (from === 0) return t(locale, 'starMap.none');
  if (to === undefined)
    return t(locale, 'overview.rateFrom', { from: (lang) => sayRate(from / 10, lang) });
  return t(locale, 'starMap.span', {
    from: (lang) => sayRate(from / 10, lang),
    to: (lang) => sayRate(to / 10, lang),
  });
}
