import { nameCommunes } from '#directory/communes.ts';
import { readWeek, writeClock } from '#features/opening-hours/week.ts';
import { nameCountry } from '#i18n/format.ts';
import type { Association } from '#model/associations.ts';
import { country } from '#model/country.ts';
import type { HsdsAccessibility, HsdsAddress, HsdsLocation, HsdsSchedule } from './hsds-types.ts';
import { type HsdsWords, listOrNone } from './hsds-words.ts';
import { describeBy } from './taxonomies.ts';

type Place = NonNullable<Association['places']>[number];
type Way = readonly (string | number)[];

/** @param of the way to the place: the association and the number of the place */
export function describeLocation(place: Place, of: Way, words: HsdsWords): HsdsLocation {
  const { coordinates, precision, commune, use, province } = place;
  const isPoint = precision === 'exact' || precision === 'street';
  const attributes = [
    ...describeBy(words, of, 'use', ['use', use]),
    ...describeBy(words, of, 'precision', ['precision', precision]),
    ...describeBy(words, of, 'province', ['provinces', province]),
  ];
  return {
    id: words.idOf(...of),
    location_type: 'physical',
    name: words.say(place.name) ?? nameWhere(place, words),
    transportation: words.say(place.directions),
    ...(isPoint && coordinates && { latitude: coordinates.lat, longitude: coordinates.lng }),
    ...(commune && { external_identifier: commune, external_identifier_type: 'HCP RGPH 2024' }),
    addresses: listOrNone(describeAddress(place, of, words)),
    schedules: listOrNone(describeHours(place, of, words)),
    accessibility: listOrNone(describeAccess(place, of, words)),
    attributes: listOrNone(attributes),
  };
}

/** The town, commune, province or country: what is known of where a place is. */
export function nameWhere({ city, commune, province, country: code }: Place, words: HsdsWords) {
  const { directory, say, locale } = words;
  return (
    say(city) ??
    say(nameCommunes(directory).get(commune ?? '')) ??
    say(directory.byId.provinces.get(province ?? '')?.name) ??
    (code && nameCountry(code, locale))
  );
}

/** The standard asks for a postal code and a street: an address without them is left out, not made up. */
function describeAddress(place: Place, of: Way, words: HsdsWords): HsdsAddress[] {
  const street = words.say(place.address);
  const city =
    words.say(place.city) ?? words.say(nameCommunes(words.directory).get(place.commune ?? ''));
  const province = words.directory.byId.provinces.get(place.province ?? '');
  const state = words.say(province?.name);
  if (!street || !city || !state || !place.postalCode) return [];
  return [
    {
      id: words.idOf(...of, 'address'),
      address_1: street,
      city,
      region: words.say(words.directory.byId.regions.get(province?.region ?? '')?.name),
      state_province: state,
      postal_code: place.postalCode,
      country: place.country ?? country.code,
      address_type: 'physical',
    },
  ];
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The ordinary week: days that are alike together. Ramadan and closures the standard cannot say apart from it. */
function describeHours({ hours }: Place, of: Way, words: HsdsWords): HsdsSchedule[] {
  if (!hours?.week) return [];
  const bySpan = new Map<string, string[]>();
  for (const [day, spans] of readWeek(hours.week).entries())
    for (const { from, to } of spans) {
      const span = `${writeClock(from)}-${writeClock(to)}`;
      bySpan.set(span, [...(bySpan.get(span) ?? []), days[day] ?? '']);
    }
  return [...bySpan].map(([span, on]) => {
    const [opens_at = '', closes_at = ''] = span.split('-');
    const id = words.idOf(...of, 'schedules', span);
    return {
      id,
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: on.join(','),
      opens_at,
      closes_at,
      notes: words.say(hours.note),
    };
  });
}

function describeAccess({ accessibility }: Place, of: Way, words: HsdsWords): HsdsAccessibility[] {
  if (!accessibility) return [];
  const { stepFree, toilet, note } = accessibility;
  const said = (['stepFree', 'toilet'] as const).flatMap((key) => {
    const answer = words.sayChoice('yesPartlyNo', { stepFree, toilet }[key]);
    return answer ? [`${words.sayLabel(`accessibility.${key}`)}: ${answer}`] : [];
  });
  return [
    {
      id: words.idOf(...of, 'accessibility'),
      description: said.join('; ') || undefined,
      details: words.say(note),
    },
  ];
}
