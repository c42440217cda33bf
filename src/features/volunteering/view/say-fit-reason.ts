import type { Directory } from '#directory/directory.ts';
import type { FitReason } from '#features/volunteering/fit.ts';
import { joinWithCommas } from '#i18n/format.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';

const fields = describeFields(schemas.opportunities).properties;

/** Why one fits the other, in words: “Skill: teaching, cooking”. */
export function sayFitReason(
  { kind, ids }: FitReason,
  locale: Locale,
  directory: Pick<Directory, 'byId'>,
): LocalizedText {
  const names = (lang: Locale) =>
    joinWithCommas(
      ids.map((id) => resolveText(nameOf(kind, id, directory), lang)?.text ?? id),
      lang,
    );
  return t(locale, `fit.${kind}`, { names });
}

function nameOf(
  kind: FitReason['kind'],
  id: string,
  { byId }: Pick<Directory, 'byId'>,
): Text | undefined {
  switch (kind) {
    case 'skill':
      return byId.skills.get(id)?.name;
    case 'place':
      return byId.provinces.get(id)?.name;
    case 'focus':
      return byId['focus-areas'].get(id)?.name;
    case 'language':
      return fields?.languages?.items?.options?.[id];
    case 'time':
      return fields?.availability?.items?.options?.[id];
    default:
      return;
  }
}
