import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { GapTexts } from './gap-texts.ts';
import type { GapFacts, Knowledge } from './phone/rule/gap-rule.ts';

/** What phones need to order gaps by other weights: `/fr/overview/gaps.json`. */
export interface GapData {
  locale: Locale;
  cells: readonly GapFacts[];
  knowledge: Readonly<Record<string, Knowledge>>;
  texts: GapTexts;
  controls: Readonly<Record<ControlWord, LocalizedText>>;
}

export const controlWords = [
  'weights',
  'need',
  'peopleWeight',
  'absence',
  'reset',
  'onlyNobody',
  'all',
  'dropped',
  'shown',
  'first',
] as const;
export type ControlWord = (typeof controlWords)[number];
