import { hrefOf } from '#directory/addresses.ts';
import type { NearestServedPlace as Served } from '#features/help/find-providers.ts';
import { formatNumber } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Props {
  nearest: readonly Served[];
  /** Of the service, below the locale: the need is kept wherever one goes. */
  path: string;
  locale: Locale;
}

/** The nearest provinces in which somebody gives a service: how many, and how far off. */
export function NearestServed({ nearest, path, locale }: Props) {
  return (
    <ul className="chips">
      {nearest.map(({ province: { id, name }, count, distance }) => (
        <li key={id}>
          <a href={hrefOf(locale, `${path}/${id}`)}>
            <Localized of={resolveText(name, locale) ?? { text: id, lang: locale }} on={locale} />
            <span className="count">{formatNumber(count, locale)}</span>
            <span className="soft">
              <Localized
                of={t(locale, 'distance.km', { distance: (lang) => formatNumber(distance, lang) })}
                on={locale}
              />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
