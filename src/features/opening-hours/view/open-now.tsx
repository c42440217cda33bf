import { prepareDoors } from '#features/opening-hours/doors.ts';
import { findClock, isHere } from '#features/opening-hours/find-clock.ts';
import { formatDate } from '#i18n/format.ts';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import { country } from '#model/country.ts';
import type { Surroundings } from '#site/views/look-up.ts';
import type { Place } from '#site/views/place-lines.tsx';
import { langOf, Words } from '#site/views/words.tsx';
import { pickDoorLang } from './say-doors.ts';

interface Props {
  places: readonly Place[];
  /** Says which place it is, also if it is the only one: it is not where one looks for it. */
  isNamed?: boolean;
  around: Surroundings;
}

/**
 * Who is there now, a line a place, or one that says that the hours are not known. The page ends with
 * `OpenNow.astro`, whose script fills the lines; with scripts off they stay away.
 */
export function OpenNow({ places, isNamed = false, around }: Props) {
  const { locale } = around;
  const open = places.filter(({ hours }) => prepareDoors(hours));
  if (open.length === 0)
    return (
      <p className="open-now">
        <Words of={t(locale, 'hours.unknownOnly')} on={locale} />
      </p>
    );
  return open.map((place, index) => (
    <div key={index}>
      {(isNamed || open.length > 1) && (
        <span className="soft">
          <Words of={namePlace(place, around)} on={locale} />
        </span>
      )}
      <OpenLine place={place} around={around} />
    </div>
  ));
}

/** Whether somebody is there now, for the phone to say; nothing where the hours do not tell. */
export function OpenLine({ place, around }: { place: Place; around: Surroundings }) {
  const { locale, today } = around;
  const lang = pickDoorLang(locale);
  const sayClosed = (last: string) => t(lang, 'open.away', { date: formatDate(last, lang) }).text;
  const doors = prepareDoors(place.hours, sayClosed);
  const clock = findClock(place, today);
  if (!doors || !clock) return null;
  const { timeZone = country.timeZone } = place.hours ?? {};
  const isCountrys = isHere(place.country) && timeZone === country.timeZone;
  return (
    <p
      className="open-now"
      data-doors={JSON.stringify(isCountrys ? [doors] : [doors, clock])}
      {...langOf({ text: '', lang }, locale)}
    />
  );
}

/** What tells a place from the others of its association. */
export function namePlace(place: Place, { locale, lookUp }: Surroundings) {
  return (
    pickText(place.name, locale) ??
    pickText(place.city, locale) ??
    lookUp('provinces', place.province ?? '')?.name
  );
}
