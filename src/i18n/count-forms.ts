import type { Locale } from '#model/locales.ts';
import { formatNumber } from './format.ts';
import type { MessageKey } from './messages.ts';
import { selectPlural } from './select-plural.ts';
import { t } from './t.ts';

/** A counting message for each plural category of its language, `#` in place of the number. */
export type CountForms = Record<string, string>;

/** No language that we have needs a larger number to show each of its categories. */
const samples = [...Array.from({ length: 130 }, (_, number) => number), 1_000_000];

/**
 * Writes a message that counts, such as `count.associations`, out for a browser: its code then picks
 * a form and carries neither ICU nor a catalogue.
 */
export function listCountForms(locale: Locale, key: MessageKey): CountForms {
  const forms: CountForms = {};
  const { lang } = t(locale, key, { count: 1 });
  for (const count of samples) {
    // Most languages have a sentence of its own for none.
    const category = count === 0 ? 'none' : selectPlural(lang, count);
    forms[category] ??= t(locale, key, { count }).text.replace(formatNumber(count, lang), '#');
  }
  return forms;
}
