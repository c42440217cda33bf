import type { APIRoute } from 'astro';
import { hrefOf, pathOf } from '#directory/addresses.ts';
import { findFirstContact } from '#directory/first-contact.ts';
import { loadDirectory } from '#directory/load.ts';
import type { SavedPageList } from '#features/offline/phone/saved-provinces.ts';
import { selectSavedPages } from '#features/offline/select-saved-pages.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { eachLocaleAnd } from '#i18n/static-paths.ts';
import { writePhone } from '#i18n/write-phone.ts';
import type { Locale } from '#model/locales.ts';

export async function getStaticPaths() {
  const { list } = await loadDirectory();
  return eachLocaleAnd(list.provinces.map(({ id }) => id));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const id = params.id as string;
  const directory = await loadDirectory();
  const { paths, associations } = selectSavedPages(id, directory);
  const list: SavedPageList = {
    name: resolveText(directory.byId.provinces.get(id)?.name, locale)?.text ?? id,
    kilobytes: 0,
    pages: paths.map((path) => hrefOf(locale, path)),
    people: associations.map(({ id, name, contacts }) => {
      const { number } = findFirstContact(contacts);
      const href = hrefOf(locale, pathOf('associations', id));
      const said = resolveText(name, locale)?.text ?? id;
      return number ? [href, said, number, writePhone(number)] : [href, said];
    }),
  };
  return Response.json(list);
};
