import type { Directory } from '#directory/directory.ts';
import { listPlaceChoices, type MatchChoice } from '#features/fit/match-choice.ts';
import { describeNeedForPhone, listOpenNeeds } from '#features/support/list-open-needs.ts';
import { describeForPhone, listOpenRoles } from '#features/volunteering/list-open-roles.ts';
import { compareNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/** All that somebody might answer with money, goods, skills or time. */
export function listAnswerable(directory: Directory, locale: Locale) {
  return [
    ...listOpenNeeds(directory).map((need) => describeNeedForPhone(need, directory, locale)),
    ...listOpenRoles(directory).map((role) => describeForPhone(role, directory, locale)),
  ];
}

/** What some need or role asks for, in the order of the names: nobody ticks what leads nowhere. Of places all. */
export function listGivingChoices(
  directory: Directory,
  locale: Locale,
): Record<'provinces' | 'focusAreas' | 'skills', MatchChoice[]> {
  const asked = listAnswerable(directory, locale);
  const compare = compareNames(locale);
  const choices = (field: 'focusAreas' | 'skills', of: 'focus-areas' | 'skills') => {
    const used = new Set(asked.flatMap((each) => each[field] ?? []));
    return directory.list[of]
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({
        id,
        name: resolveText(name, locale) ?? { text: id, lang: locale },
      }))
      .sort((a, b) => compare(a.name.text, b.name.text));
  };
  return {
    provinces: listPlaceChoices(directory, locale),
    focusAreas: choices('focusAreas', 'focus-areas'),
    skills: choices('skills', 'skills'),
  };
}
