import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { ListParent } from '#directory/list-parents.ts';
import { pickText, type Said } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { listWhere, nameChoice, pickOtherName } from '#site/views/card-model.ts';
import type { Surroundings } from '#site/views/look-up.ts';
import type { NameLine } from './name-lines.tsx';

/**
 * An association as a line of a list by name. That it is an association goes without saying; in the
 * list of a province its town says more than the province, and who is only active there is marked.
 */
export function describeLine(
  association: Association,
  { collection, id, comes }: ListParent,
  around: Surroundings,
): NameLine {
  const { locale } = around;
  const { kind, name, places } = association;
  const title = pickText(name, locale) ?? { text: association.id, lang: locale };
  const own = places?.filter(({ province }) => collection === 'provinces' && province === id) ?? [];
  const towns = own.flatMap((place) => nameTown(place, around) ?? []);
  const meta = [
    kind === 'association' ? undefined : nameChoice('associations', 'kind', kind, locale),
    ...(towns.length ? towns.filter(isFirst) : listWhere(association, around)),
    comes.has(association) ? t(locale, 'list.reachesHere') : undefined,
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
  around: Surroundings,
): Said | undefined {
  const name = commune ? around.lookUpCommune(commune, province) : undefined;
  return name ?? pickText(city, around.locale);
}

function isFirst({ text }: Said, index: number, all: Said[]): boolean {
  return all.findIndex((each) => each.text === text) === index;
}
