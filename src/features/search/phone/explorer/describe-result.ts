import type { FoundCard } from '#features/search/phone/query/finder.ts';
import type { Reason } from '#features/search/phone/query/rank.ts';
import type { FinderChoices } from '#features/search/view/finder-choices.ts';
import type { ExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import type { Locale } from '#model/locales.ts';
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

/**
 * Why an association is a result, in words: “Place: Chichaoua”, “sounds like amal”. None where the
 * reason is in plain sight.
 *
 * @param nameOf what a value such as `province/chichaoua` is called
 */
export function describeReason(
  reason: Reason | undefined,
  texts: ExplorerTexts,
  nameOf: (value: string) => string | undefined,
): string | undefined {
  if (!reason) return;
  const { field, how, text, value } = reason;
  const name = value && nameOf(value);
  const place = name ? interpolate(nameField(field, texts), { name }) : describeField(field, texts);
  if (how === 'sound') return `${place} · ${interpolate(texts.sounds, { word: text })}`;
  if (how === 'spelling') return `${place} · ${interpolate(texts.written, { word: text })}`;
  return place;
}

/** What goes before the name of a value. */
function nameField(field: Reason['field'], texts: ExplorerTexts): string {
  if (field === 'focus') return texts.inFocus;
  if (field === 'audience') return texts.forAudience;
  if (field === 'service') return texts.forService;
  return texts.atPlace;
}

function describeField(field: Reason['field'], texts: ExplorerTexts): string {
  if (field === 'name') return texts.inName;
  if (field === 'alias') return texts.inAlias;
  if (field === 'summary') return texts.inSummary;
  if (field === 'work') return texts.inWork;
  if (field === 'focus') return texts.focus;
  if (field === 'audience') return texts.audience;
  if (field === 'service') return texts.service;
  return texts.inPlace;
}
