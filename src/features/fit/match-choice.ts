import type { LocalizedText } from '#i18n/localized-text.ts';

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
