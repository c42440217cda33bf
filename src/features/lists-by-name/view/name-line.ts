import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { ListParent } from '#directory/list-parents.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { listWhere, nameChoice, pickOtherName } from '#site/views/card-model.ts';
import type { CompactLine } from '#site/views/compact-list.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

/**
 * An association as a line of a list by name. That it is an association goes without saying; in the
 * list of a province its town says more than the province, and who is only active there is marked.
 */
export function describeLine(
  association: Association,
  { collection, id, serves }: ListParent,
  context: RenderContext,
): CompactLine {
  const { locale } = context;
  const { kind, name, places } = association;
  const title = resolveText(name, locale) ?? { text: association.id, lang: locale };
  const own = places?.filter(({ province }) => collection === 'provinces' && province === id) ?? [];
  const towns = own.flatMap((place) => nameTown(place, context) ?? []);
  const meta = [
    kind === 'association' ? undefined : nameChoice('associations', 'kind', kind, locale),
    ...(towns.length ? towns.filter(isFirst) : listWhere(association, context)),
    serves.has(association) ? t(locale, 'list.reachesHere') : undefined,
  ];
  return {
    href: hrefOf(locale, pathOf('associations', association.id)),
    title,
    otherTitle: pickOtherName(name, title),
    meta: meta.filter((said) => said !== undefined),
  };
}

function nameTown(
  { commune, city, province }: NonNullable<Association['places']>[number],
  context: RenderContext,
): LocalizedText | undefined {
  const name = commune ? context.lookUpCommune(commune, province) : undefined;
  return name ?? resolveText(city, context.locale);
}

function isFirst({ text }: LocalizedText, index: number, all: LocalizedText[]): boolean {
  return all.findIndex((each) => each.text === text) === index;
}
