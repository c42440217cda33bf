import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { isOpenRole, type PhoneMatch } from '#features/fit/compare-fit.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { Opportunity } from '#model/opportunities.ts';

/** Roles that are open today, of associations that still work, by id. */
export const listOpenRoles = perDirectory(
  ({ list, byId, today }: Directory): readonly Opportunity[] =>
    list.opportunities
      .filter(
        (role) =>
          isOpenRole(role, today) && byId.associations.get(role.association)?.status !== 'closed',
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
);

export function describeForPhone(
  role: Opportunity,
  directory: Directory,
  locale: Locale,
): PhoneMatch {
  const {
    id,
    where,
    provinces,
    skills,
    languages,
    focusAreas,
    availability,
    hoursPerWeek,
    period,
    closes,
    applicants,
  } = role;
  const title = resolveText(role.name, locale) ?? { text: id, lang: locale };
  const association = directory.byId.associations.get(role.association);
  return {
    id,
    where,
    provinces,
    skills,
    languages,
    focusAreas,
    availability,
    hoursPerWeek,
    period,
    closes,
    ways: ['time', 'skills'],
    ...(applicants?.openTo && { applicants: { openTo: applicants.openTo } }),
    ...(role.fee?.asked && { isPaid: true as const }),
    href: hrefOf(locale, pathOf('opportunities', id)),
    title: title.text,
    ...(title.lang !== locale && { lang: title.lang }),
    association: resolveText(association?.name, locale)?.text ?? role.association,
  };
}
