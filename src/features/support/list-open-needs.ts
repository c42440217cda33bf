import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import type { PhoneMatch } from '#features/fit/compare-fit.ts';
import { listOpenRoles } from '#features/volunteering/list-open-roles.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { sayProgress } from '#i18n/say-progress.ts';
import type { Locale } from '#model/locales.ts';
import type { Need } from '#model/needs.ts';

/** What somebody can give, and the needs that ask for it; who gives time looks for a role. */
export const givingWays = ['money', 'goods', 'skills', 'time'] as const;
export type GivingWay = (typeof givingWays)[number];
const waysOf: Partial<Record<Need['kind'], GivingWay>> = {
  financial: 'money',
  material: 'goods',
  professional: 'skills',
};

/** How somebody may answer a need; nothing for a partnership, which is no gift. */
export function findWay({ kind }: Need): GivingWay | undefined {
  return waysOf[kind];
}

/** What associations that have not closed lack today, the newest first. */
export const listOpenNeeds = perDirectory(({ list, byId }: Directory): readonly Need[] =>
  list.needs
    .filter(
      (need) =>
        need.direction === 'seeks' &&
        findWay(need) &&
        byId.associations.get(need.association)?.status !== 'closed',
    )
    .sort((a, b) =>
      a.posted === b.posted ? (a.id < b.id ? -1 : 1) : a.posted < b.posted ? 1 : -1,
    ),
);

/** As the phone compares it with what somebody can give. */
export function describeNeedForPhone(need: Need, directory: Directory, locale: Locale): PhoneMatch {
  const { id, provinces, skills, focusAreas, expires, authorisation, publicAppeal } = need;
  const way = findWay(need);
  const title = resolveText(need.name, locale) ?? { text: id, lang: locale };
  const association = directory.byId.associations.get(need.association);
  const closes = [expires, publicAppeal ? authorisation?.to : undefined]
    .filter((day) => day !== undefined)
    .sort()[0];
  const note = need.progress
    ? sayProgress(need.progress, locale)
    : need.amount && sayMoney(need.amount, locale);
  return {
    id,
    ...(way && { ways: [way] }),
    provinces,
    skills,
    // A need without a subject of its own is one of the subjects of its association.
    focusAreas: focusAreas ?? association?.focusAreas,
    closes,
    href: hrefOf(locale, pathOf('needs', id)),
    title: title.text,
    ...(title.lang !== locale && { lang: title.lang }),
    association: resolveText(association?.name, locale)?.text ?? need.association,
    ...(note && { note: note.text }),
  };
}

/** How many needs somebody can answer in a way; of time, how many roles. */
export function countNeeds(directory: Directory, way: GivingWay): number {
  if (way === 'time') return listOpenRoles(directory).length;
  return listOpenNeeds(directory).filter((need) => findWay(need) === way).length;
}
