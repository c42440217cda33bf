import { hrefOf, isPublic, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { pickText, type Said } from '#i18n/said.ts';
import type { Collection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';

/** Another record as a name and, where it has a page, its address. */
export interface Target {
  name: Said;
  href: string | undefined;
  icon: string | undefined;
}

/** What a view needs to know of the world beyond its own record. */
export interface Surroundings {
  locale: Locale;
  /** The day of the build, ISO. */
  today: string;
  /** `undefined` for an id that leads nowhere. */
  lookUp: (collection: Collection, id: string) => Target | undefined;
  /** Name of a commune by its code, for people. */
  lookUpCommune: (code: string, province: string | undefined) => Said | undefined;
}

export function surround(
  directory: Directory,
  locale: Locale,
  today = new Date().toISOString().slice(0, 10),
): Surroundings {
  return {
    locale,
    today,
    lookUp: (collection, id) => {
      const record = directory.byId[collection].get(id);
      if (!record) return;
      const text = 'name' in record ? record.name : undefined;
      return {
        name: pickText(text, locale) ?? { text: id, lang: 'en' },
        href: isPublic(collection) ? hrefOf(locale, pathOf(collection, id)) : undefined,
        icon: 'icon' in record ? record.icon : undefined,
      };
    },
    lookUpCommune: (code, province) => {
      const record = directory.byId.provinces.get(province ?? '');
      return pickText(record?.communes.find((commune) => commune.code === code)?.name, locale);
    },
  };
}
