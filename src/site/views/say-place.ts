import { nameCountry } from '#i18n/format.ts';
import { country as here } from '#model/country.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { namePlaces } from './name-places.ts';
import type { Place } from './place-lines.tsx';
import type { RenderContext } from './render-context.ts';

/** A place in one line, from its name to its country: “Salle de l’Essai, Guelmim”. */
export function sayPlace(place: Place, context: RenderContext): string {
  const { locale } = context;
  const [names] = namePlaces([place], context);
  const abroad = place.country && place.country !== here.code;
  const parts = [
    names?.name,
    names?.street,
    names?.commune,
    names?.province === names?.commune ? undefined : names?.province,
    abroad ? nameCountry(place.country ?? '', locale) : undefined,
  ];
  return parts.filter(Boolean).join(commaOf(locale));
}

function commaOf(locale: Locale): string {
  return localeEntry(locale).dir === 'rtl' ? '، ' : ', ';
}
