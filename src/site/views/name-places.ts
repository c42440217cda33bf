import type { PlaceNames } from '#exports/json-ld.ts';
import { pickText } from '#i18n/said.ts';
import { country as here } from '#model/country.ts';
import type { Surroundings } from './look-up.ts';
import type { Place } from './place-lines.tsx';

/** The names of places for what reads the page by machine; a place without a country is in Morocco. */
export function namePlaces(
  places: readonly Place[] | undefined,
  around: Surroundings,
): PlaceNames[] {
  return (places ?? []).map((place) => ({
    street: pickText(place.address, around.locale)?.text,
    commune:
      pickText(place.city, around.locale)?.text ??
      (place.commune && around.lookUpCommune(place.commune, place.province)?.text),
    province: place.province && around.lookUp('provinces', place.province)?.name.text,
    country: place.country ?? here.code,
  }));
}
