import type { Booklet } from '#features/booklet/gather-booklet.ts';
import { formatNumber } from '#i18n/format.ts';
import { nameIn, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import type { Locale } from '#model/locales.ts';
import type { Province } from '#model/territories.ts';
import { Localized } from '#site/views/localized.tsx';
import { type BookletContext, BookletLine } from './booklet-entry.tsx';

interface Props {
  booklet: Booklet;
  context: BookletContext;
}

/** Those in whose area the province lies. */
export function PossibleHere({ booklet: { possible }, context: { locale, province } }: Props) {
  if (possible.length === 0) return null;
  return (
    <section>
      <h2>
        <Localized of={t(locale, 'reach.possible', { place: nameIn(province.name) })} on={locale} />
      </h2>
      <Lines associations={possible} locale={locale} />
    </section>
  );
}

/** Those who serve the whole country, apart from those of the province. */
export function Nationwide({ booklet: { nationwide }, context: { locale } }: Props) {
  if (nationwide.length === 0) return null;
  return (
    <section data-reach="nationwide">
      <h2>
        <Localized of={t(locale, 'list.nationwide')} on={locale} />
      </h2>
      <Lines associations={nationwide} locale={locale} />
    </section>
  );
}

/** For what nobody in the province is listed: who is nearest. Where nobody is at all, the nearest provinces. */
export function Elsewhere({ booklet: { missing, nearest }, context: { locale } }: Props) {
  const found = missing.filter((each) => each.nearest);
  const nowhere = missing.filter((each) => !each.nearest);
  if (missing.length + nearest.length === 0) return null;
  return (
    <section>
      <h2>
        <Localized of={t(locale, 'help.nearest')} on={locale} />
      </h2>
      {nearest.map(({ province, distance, associations }) => (
        <div className="booklet-near" key={province.id}>
          <h3>
            <Away province={province} distance={distance} locale={locale} />
          </h3>
          <Lines associations={associations} locale={locale} />
        </div>
      ))}
      <p>
        <Localized of={t(locale, 'booklet.missing')} on={locale} />
      </p>
      <ul>
        {found.map(
          ({ service, nearest }) =>
            nearest && (
              <li key={service.id}>
                <strong>
                  <Localized of={resolveText(service.name, locale)} on={locale} />
                </strong>
                {' · '}
                <Away {...nearest} locale={locale} />
                {' · '}
                <BookletLine association={nearest.association} locale={locale} />
              </li>
            ),
        )}
        {nowhere.map(({ service, isNationwide }) => (
          <li key={service.id}>
            <strong>
              <Localized of={resolveText(service.name, locale)} on={locale} />
            </strong>
            {' · '}
            <Localized
              of={t(locale, isNationwide ? 'list.nationwide' : 'explorer.nobodyElsewhere')}
              on={locale}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Away({
  province: { id, name },
  distance,
  locale,
}: {
  province: Province;
  distance: number;
  locale: Locale;
}) {
  return (
    <>
      <Localized of={resolveText(name, locale) ?? { text: id, lang: locale }} on={locale} /> (
      <Localized
        of={t(locale, 'distance.km', { distance: (lang) => formatNumber(distance, lang) })}
        on={locale}
      />
      )
    </>
  );
}

function Lines({ associations, locale }: { associations: Association[]; locale: Locale }) {
  return (
    <ul>
      {associations.map((association) => (
        <li key={association.id}>
          <BookletLine association={association} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
