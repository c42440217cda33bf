import type { APIRoute } from 'astro';
import { hrefOf, pathOf } from '#data/addresses.ts';
import { loadDirectory } from '#data/load.ts';
import { measureProvinces } from '#data/map-outlines.ts';
import { listCountries } from '#data/map-world.ts';
import { findWhoHelps } from '#data/who-helps.ts';
import { compareNames, nameCountry } from '#i18n/format.ts';
import { pickText } from '#i18n/said.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { MapStart } from '#islands/map/map-props.ts';
import { writeMapTexts } from '#islands/map/write-map-texts.ts';
import type { Locale } from '#locales.ts';
import { makeFinder } from '#views/make-finder.ts';

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
        name: pickText(name, locale)?.text ?? id,
        ...center,
        count: counts.get(id) ?? 0,
        region,
        href: hrefOf(locale, pathOf('provinces', id)),
      }))
      .sort(byName),
    finder: makeFinder(directory, locale).base,
    tiles: directory.site.tiles,
    countries: listCountries(associations)
      .map((country) => ({
        ...country,
        name: nameCountry(country.id, locale),
        region: 'abroad',
      }))
      .sort(byName),
  };
  return Response.json(start);
};
