import type { APIRoute } from 'astro';
import { hrefOf, pathOf } from '#directory/addresses.ts';
import { loadDirectory } from '#directory/load.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { measureProvinces } from '#features/map/map-outlines.ts';
import { outlineCountries } from '#features/map/map-world.ts';
import { writeMapTexts } from '#features/map/page/write-map-texts.ts';
import type { MapStart } from '#features/map/phone/map-props.ts';
import { makeFinder } from '#features/search/view/make-finder.ts';
import { compareNames, nameCountry } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

export const getStaticPaths = eachLocale;

/** What the map needs before it can draw its first mark: words, provinces, countries. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const directory = await loadDirectory();
  const { associations, provinces } = directory.list;
  const { counts } = findWhoHelps(directory);
  const compare = compareNames(locale);
  const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
  const start: MapStart = {
    ...writeMapTexts(locale),
    bounds: measureProvinces(provinces),
    provinces: provinces
      .map(({ id, name, center, region }) => ({
        id,
        name: resolveText(name, locale)?.text ?? id,
        ...center,
        count: counts.get(id) ?? 0,
        region,
        href: hrefOf(locale, pathOf('provinces', id)),
      }))
      .sort(byName),
    finder: makeFinder(directory, locale).base,
    tiles: directory.site.tiles,
    countries: outlineCountries(associations)
      .map((country) => ({
        ...country,
        name: nameCountry(country.id, locale),
        region: 'abroad',
      }))
      .sort(byName),
  };
  return Response.json(start);
};
