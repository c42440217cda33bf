import type { PlaceNames } from '#exports/json-ld.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { country as here } from '#model/country.ts';
import type { Place } from './place-lines.tsx';
import type { RenderContext } from './render-context.ts';

/** The names of places for what reads the page by machine; a place without a country is in Morocco. */
export function namePlaces(
  places: readonly Place[] | undefined,
  context: RenderContext,
): PlaceNames[] {
  return (places ?? []).map((place) => ({
    name: resolveText(place.name, context.locale)?.text,
    street: resolveText(place.address, context.locale)?.text,
    commune:
      resolveText(place.city, context.locale)?.text ??
      (place.commune && context.lookUpCommune(place.commune, place.province)?.text),
    province: place.province && context.lookUp('provinces', place.province)?.name.text,
    country: place.country ?? here.code,
  }));
}
