import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, readsOf } from '#model/locales.ts';
import { dateFormat, formatTag, numberFormat, numberTag } from './format.ts';
import type { LocalizedText } from './localized-text.ts';
import { type MessageKey, messages } from './messages.ts';
import { selectPlural } from './select-plural.ts';

/**
 * What stands for the arguments of a message. A date or an amount is a function of the language: it
 * belongs into a sentence that may be in another language than the page.
 */
export type MessageArguments = Record<string, string | number | ((lang: Locale) => string)>;

/** Texts without arguments are the same each time: a page asks for a hundred of them. */
const plain = new Map<string, LocalizedText>();
const compiled = new Map<string, { format: IntlMessageFormat; lang: Locale }>();

/**
 * The interface text of a key, formatted, with the language it is in: the asked locale, or for a
 * key that a locale leaves out, the nearest one that it reads.
 */
export function t(locale: Locale, key: MessageKey, values?: MessageArguments): LocalizedText {
  const id = `${locale} ${key}`;
  const known = values ? undefined : plain.get(id);
  if (known) return known;
  let entry = compiled.get(id);
  if (!entry) {
    const lang = findLocaleOf(key, locale);
    entry = { format: compileMessage(messages[lang][key] || key, lang), lang };
    compiled.set(id, entry);
  }
  const { format, lang } = entry;
  const said = { text: String(format.format(writeArguments(values, lang))), lang };
  if (!values) plain.set(id, said);
  return said;
}

function writeArguments(
  values: MessageArguments = {},
  lang: Locale,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? value(lang) : value,
    ]),
  );
}

function findLocaleOf(key: MessageKey, locale: Locale): Locale {
  return [locale, ...readsOf(locale)].find((each) => messages[each][key]) ?? 'en';
}

/** The nearest language that has all of these texts: for a part of a page that speaks one language only. */
export function pickSharedLang(locale: Locale, keys: readonly MessageKey[]): Locale {
  const all = [locale, ...readsOf(locale)];
  return all.find((each) => keys.every((key) => messages[each][key])) ?? 'en';
}

/** A compiled ICU message that takes plurals of a language that `Intl` does not know by its own rule. */
export function compileMessage(message: string, locale: Locale): IntlMessageFormat {
  const tag = formatTag(locale);
  return new IntlMessageFormat(message, tag, undefined, {
    formatters: {
      getNumberFormat: (_, options) => numberFormat(numberTag(locale), options),
      getDateTimeFormat: (_, options) => dateFormat(tag, options),
      getPluralRules: (_, options) => {
        const select = (count: number) => selectPlural(locale, count, options);
        return { select } as unknown as Intl.PluralRules;
      },
    },
  });
}
