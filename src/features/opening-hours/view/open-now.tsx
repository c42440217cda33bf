import { findClock, isHere } from '#features/opening-hours/find-clock.ts';
import { encodeSchedule } from '#features/opening-hours/opening-schedule.ts';
import { formatDate } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { country } from '#model/country.ts';
import { Localized, langOf } from '#site/views/localized.tsx';
import type { Place } from '#site/views/place-lines.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { pickOpenNowLang } from './opening-messages.ts';

interface Props {
  places: readonly Place[];
  /** Says which place it is, also if it is the only one: it is not where one looks for it. */
  isNamed?: boolean;
  context: RenderContext;
}

/**
 * Who is there now, a line a place, or one that says that the hours are not known. The page ends with
 * `OpenNow.astro`, whose script fills the lines; with scripts off they stay away.
 */
export function OpenNow({ places, isNamed = false, context }: Props) {
  const { locale } = context;
  const open = places.filter(({ hours }) => encodeSchedule(hours));
  if (open.length === 0)
    return (
      <p className="open-now">
        <Localized of={t(locale, 'hours.unknownOnly')} on={locale} />
      </p>
    );
  return open.map((place, index) => (
    <div key={index}>
      {(isNamed || open.length > 1) && (
        <span className="soft">
          <Localized of={namePlace(place, context)} on={locale} />
        </span>
      )}
      <OpenLine place={place} context={context} />
    </div>
  ));
}

/** Whether somebody is there now, for the phone to say; nothing where the hours do not tell. */
export function OpenLine({ place, context }: { place: Place; context: RenderContext }) {
  const { locale, today } = context;
  const lang = pickOpenNowLang(locale);
  const sayClosed = (last: string) => t(lang, 'open.away', { date: formatDate(last, lang) }).text;
  const schedule = encodeSchedule(place.hours, sayClosed);
  const clock = findClock(place, today);
  if (!schedule || !clock) return null;
  const { timeZone = country.timeZone } = place.hours ?? {};
  const isCountrys = isHere(place.country) && timeZone === country.timeZone;
  return (
    <p
      className="open-now"
      data-open={JSON.stringify(isCountrys ? [schedule] : [schedule, clock])}
      {...langOf({ text: '', lang }, locale)}
    />
  );
}

/** What tells a place from the others of its association. */
export function namePlace(place: Place, { locale, lookUp }: RenderContext) {
  return (
    resolveText(place.name, locale) ??
    resolveText(place.city, locale) ??
    lookUp('provinces', place.province ?? '')?.name
  );
}
