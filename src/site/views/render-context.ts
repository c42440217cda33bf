import { hrefOf, isPublic, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { type Collection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Funder } from '#model/funders.ts';
import type { Locale } from '#model/locales.ts';

/** Another record as a name and, where it has a page, its address. */
export interface Target {
  name: LocalizedText;
  href: string | undefined;
  icon: string | undefined;
  /** How it stands with it, where it does not work as usual: “in development”. */
  state?: LocalizedText | undefined;
}

/** What a view needs to know of the world beyond its own record. */
export interface RenderContext {
  locale: Locale;
  /** The day of the build, ISO. */
  today: string;
  /** `undefined` for an id that leads nowhere. */
  lookUp: (collection: Collection, id: string) => Target | undefined;
  /** Name of a commune by its code, for people. */
  lookUpCommune: (code: string, province: string | undefined) => LocalizedText | undefined;
}

export function createRenderContext(directory: Directory, locale: Locale): RenderContext {
  return {
    locale,
    today: directory.today,
    lookUp: (collection, id) => {
      const record = directory.byId[collection].get(id);
      if (!record) return;
      const text = 'name' in record ? record.name : undefined;
      return {
        name: resolveText(text, locale) ?? { text: id, lang: 'en' },
        href: isPublic(collection) ? hrefOf(locale, pathOf(collection, id)) : undefined,
        icon: 'icon' in record ? record.icon : undefined,
        ...(collection === 'funders' && { state: tellFunder(record as Funder, locale) }),
      };
    },
    lookUpCommune: (code, province) => {
      const record = directory.byId.provinces.get(province ?? '');
      return resolveText(record?.communes.find((commune) => commune.code === code)?.name, locale);
    },
  };
}

function tellFunder({ status }: Funder, locale: Locale): LocalizedText | undefined {
  if (!status || status === 'active') return;
  return resolveText(describeFields(schemas.funders).properties?.status?.options?.[status], locale);
}
