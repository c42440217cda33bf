import type { FoundCard } from '#features/search/phone/query/finder.ts';
import type { FinderChoices } from '#features/search/view/finder-choices.ts';
import type { ExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import type { Locale } from '#model/locales.ts';
import { describeReason } from './describe-reason.ts';
import { indexValues } from './name-values.ts';

/** What is said beside a result: how far away it is, and why it is one. */
export function describeResult(choices: FinderChoices, texts: ExplorerTexts, lang: Locale) {
  const values = indexValues(choices, texts);
  return ({ distance, reason }: Pick<FoundCard, 'distance' | 'reason'>): string => {
    const far =
      distance !== undefined &&
      interpolate(texts.distance, {
        distance: formatNumber(Math.max(1, Math.round(distance)), lang),
      });
    const why = describeReason(reason, texts, (value) => values.get(value)?.name);
    return [far, why].filter(Boolean).join(' · ');
  };
}
