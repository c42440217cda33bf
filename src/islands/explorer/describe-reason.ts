import type { Reason } from '#search/asked-word.ts';
import { fill } from './fill.ts';
import type { ExplorerTexts } from './write-explorer-texts.ts';

/**
 * Why an association is a result, in words: “In Chichaoua”, “Sounds like amal”. None where the
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
  const place = name ? fill(texts.inValue, { name }) : describeField(field, texts);
  if (how === 'sound') return `${place} · ${fill(texts.sounds, { word: text })}`;
  if (how === 'spelling') return `${place} · ${fill(texts.written, { word: text })}`;
  return place;
}

function describeField(field: Reason['field'], texts: ExplorerTexts): string {
  if (field === 'name') return texts.inName;
  if (field === 'alias') return texts.inAlias;
  if (field === 'summary') return texts.inSummary;
  if (field === 'focus') return texts.focus;
  if (field === 'audience') return texts.audience;
  if (field === 'service') return texts.service;
  return texts.inPlace;
}
