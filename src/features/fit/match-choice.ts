import type { Directory } from '#directory/directory.ts';
import { compareNames } from '#i18n/format.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/** What somebody may tick, by its id and its name. */
export interface MatchChoice {
  id: string;
  name: LocalizedText;
}

/** Boxes of one field of a form; those that are first stand above the place. */
export interface MatchQuestion {
  field: string;
  label: LocalizedText;
  choices: readonly MatchChoice[];
  isFirst?: true;
}

/** Every province, in the order of the names: everybody finds their own, whatever is asked for there. */
export function listPlaceChoices({ list }: Directory, locale: Locale): MatchChoice[] {
  const compare = compareNames(locale);
  return list.provinces
    .map(({ id, name }) => ({ id, name: resolveText(name, locale) ?? { text: id, lang: locale } }))
    .sort((a, b) => compare(a.name.text, b.name.text));
}
