import type { WhoHelps } from '#directory/who-helps.ts';
import { starMap } from '#features/map/star-map-size.ts';
import { classifyCounts, classOf, type StarClass } from '#features/map/view/star-classes.ts';
import { formatNumber } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import type { Province } from '#model/territories.ts';
import { CountMeaning } from '#site/views/count-meaning.tsx';
import { Localized } from '#site/views/localized.tsx';
import { drawStar } from '#site/views/star-shape.ts';

interface Props {
  provinces: readonly Province[];
  who: Pick<WhoHelps, 'counts' | 'nationwide'>;
  locale: Locale;
  /** Where a province's star leads. */
  hrefFor: (province: string) => string;
}

/**
 * Every province as a star at its place, coloured by a count. The drawing is for eyes and fingers;
 * the table under it says the same to screen readers and keyboards.
 */
export function StarMap({ provinces, who: { counts, nationwide }, locale, hrefFor }: Props) {
  const classes = classifyCounts(counts.values());
  const counted = provinces.filter((province) => counts.get(province.id));
  return (
    <figure className="star-map">
      <svg viewBox={`0 0 ${starMap.width} ${starMap.height}`} aria-hidden="true">
        <defs>
          <path id="s" d={drawStar(starMap.radius)} />
        </defs>
        {provinces.map(({ id, name, star }) => {
          if (!star) return null;
          const count = counts.get(id) ?? 0;
          return (
            <a key={id} href={hrefFor(id)} className={`s${classOf(count, classes)}`} tabIndex={-1}>
              <title>{`${resolveText(name, locale)?.text} · ${formatNumber(count, locale)}`}</title>
              <use href="#s" x={star.x} y={star.y} />
            </a>
          );
        })}
      </svg>
      <figcaption>
        <Legend classes={classes} locale={locale} />
        <CountMeaning locale={locale} nationwide={nationwide.length} />
        <details>
          <summary>
            <Localized of={t(locale, 'starMap.asTable')} on={locale} />
          </summary>
          {counted.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <Localized of={t(locale, 'starMap.province')} on={locale} />
                  </th>
                  <th scope="col">
                    <Localized of={t(locale, 'starMap.count')} on={locale} />
                  </th>
                </tr>
              </thead>
              <tbody>
                {counted.map(({ id, name }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={hrefFor(id)}>
                        <Localized of={resolveText(name, locale)} on={locale} />
                      </a>
                    </th>
                    <td>{formatNumber(counts.get(id) ?? 0, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="soft">
            <Localized
              of={
                counted.length > 0
                  ? t(locale, 'starMap.others', { count: provinces.length - counted.length })
                  : t(locale, 'starMap.nowhere')
              }
              on={locale}
            />
          </p>
        </details>
      </figcaption>
    </figure>
  );
}

function Legend({ classes, locale }: { classes: StarClass[]; locale: Locale }) {
  return (
    <ul className="legend" aria-hidden="true">
      {classes.map(({ from, to }, index) => (
        <li key={from} className={`k${index}`}>
          <Localized of={nameClass({ from, to }, locale)} on={locale} />
        </li>
      ))}
    </ul>
  );
}

function nameClass({ from, to }: StarClass, locale: Locale) {
  if (from === 0) return t(locale, 'starMap.none');
  if (to === undefined) return t(locale, 'starMap.atLeast', { count: from });
  if (from === to) return t(locale, 'count.associations', { count: from });
  return t(locale, 'starMap.span', {
    from: (lang) => formatNumber(from, lang),
    to: (lang) => formatNumber(to, lang),
  });
}
