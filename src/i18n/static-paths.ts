import { type Locale, locales } from '#model/locales.ts';

/** `getStaticPaths` of a page that exists once for each locale. */
export function eachLocale(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** `getStaticPaths` of a page that exists for each of these ids in each locale. */
export function eachLocaleAnd<Name extends string = 'id'>(
  ids: readonly string[],
  name: Name = 'id' as Name,
): { params: { locale: Locale } & Record<Name, string> }[] {
  return locales.flatMap((locale) =>
    ids.map((id) => ({
      params: { locale, [name]: id } as { locale: Locale } & Record<Name, string>,
    })),
  );
}
