import type { Directory } from '#directory/directory.ts';
import { listPlaceChoices, type MatchChoice } from '#features/fit/match-choice.ts';
import { listOpenRoles } from '#features/volunteering/list-open-roles.ts';
import { compareNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';

/**
 * What some open role asks for, by field, in the order of their names: nobody ticks what leads nowhere. Of places all:
 * everybody finds their own, and what can be done from afar with it.
 */
export function listRoleChoices(
  directory: Directory,
  locale: Locale,
): Record<'skills' | 'provinces' | 'focusAreas' | 'languages' | 'availability', MatchChoice[]> {
  const fields = describeFields(schemas.opportunities).properties ?? {};
  const roles = listOpenRoles(directory);
  const { byId } = directory;
  const compare = compareNames(locale);
  const choices = (
    idsOf: (role: (typeof roles)[number]) => readonly string[] | undefined,
    nameOf: (id: string) => Text | undefined,
  ) =>
    [...new Set(roles.flatMap((role) => idsOf(role) ?? []))]
      .map((id) => ({ id, name: resolveText(nameOf(id), locale) ?? { text: id, lang: locale } }))
      .sort((a, b) => compare(a.name.text, b.name.text));
  const optionOf = (field: FieldNode | undefined) => (id: string) => field?.items?.options?.[id];
  return {
    skills: choices(
      ({ skills }) => skills,
      (id) => byId.skills.get(id)?.name,
    ),
    provinces: listPlaceChoices(directory, locale),
    focusAreas: choices(
      ({ focusAreas }) => focusAreas,
      (id) => byId['focus-areas'].get(id)?.name,
    ),
    languages: choices(({ languages }) => languages, optionOf(fields.languages)),
    availability: choices(({ availability }) => availability, optionOf(fields.availability)),
  };
}
