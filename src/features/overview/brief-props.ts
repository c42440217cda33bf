import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { GapTexts } from './gap-texts.ts';

/** All that the page hands to the brief. */
export interface BriefProps {
  locale: Locale;
  texts: GapTexts;
  words: Readonly<Record<BriefWord, LocalizedText>>;
  /** Regions with the ids of their provinces. */
  regions: Readonly<Record<string, readonly string[]>>;
  /** The folder of the reports, where their files lie: `/fr/overview/regions/`. */
  reports: string;
  /** How many provinces there are. */
  provinces: number;
  /** Where associations and calls have their pages, with a slash at the end. */
  pages: Record<'associations' | 'calls' | 'provinces', string>;
}

export const briefWords = [
  'print',
  'unknown',
  'failed',
  'loading',
  'figures',
  'source',
  'placed',
  'here',
  'notNobody',
  'more',
  'possible',
  'nearest',
  'noNearest',
  'away',
  'confirmed',
  'declared',
  'calls',
  'noCalls',
  'undated',
  'doubt',
  'range',
  'listedInAll',
  'nothingKnown',
  'littleKnown',
  'someKnown',
  'smallNumbers',
  'estimate',
  'date',
] as const;
export type BriefWord = (typeof briefWords)[number];
