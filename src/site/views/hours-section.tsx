import { isAtWork } from '#directory/record-state.ts';
import { HoursTable } from '#features/opening-hours/view/hours-table.tsx';
import { namePlace, OpenLine } from '#features/opening-hours/view/open-now.tsx';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';
import { Section } from './section.tsx';

interface Props {
  association: Association;
  context: RenderContext;
}

/** The places of which somebody knows when they are open. */
export function listPlacesWithHours({ places = [] }: Association) {
  return places.filter(({ hours }) => hours);
}

/** When each place is open, and whether it is now; or that nobody has said. */
export function HoursSection({ association, context }: Props) {
  const { locale } = context;
  const withHours = listPlacesWithHours(association);
  return (
    <Section title={t(locale, 'profile.hours')} locale={locale} sheet="hours">
      {withHours.map((place, index) => (
        <div key={index}>
          {withHours.length > 1 && (
            <h3>
              <Localized of={namePlace(place, context)} on={locale} />
            </h3>
          )}
          {isAtWork(association) && <OpenLine place={place} context={context} />}
          {place.hours && <HoursTable hours={place.hours} context={context} />}
        </div>
      ))}
      {withHours.length === 0 && (
        <p className="unknown">
          <Localized
            of={t(locale, association.contacts ? 'hours.unknown' : 'hours.unknownOnly')}
            on={locale}
          />
        </p>
      )}
    </Section>
  );
}
