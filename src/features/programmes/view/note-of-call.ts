import type { PlainCollection } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { saySum } from '#i18n/say-sum.ts';
import type { Locale } from '#model/locales.ts';

/** What a call gives, beside its programme: that is a figure of the programme too. */
export function noteOfCall(
  { on, collection, id }: { on: PlainCollection; collection: PlainCollection; id: string },
  { byId }: Directory,
  locale: Locale,
): { note?: LocalizedText } {
  const isCall = on === 'programmes' && collection === 'calls';
  const [sum] = (isCall && byId.calls.get(id)?.amounts) || [];
  const [note] = sum ? saySum(sum, locale) : [];
  return note ? { note } : {};
}
