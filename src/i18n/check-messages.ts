import { type Locale, localeEntry, locales } from '#model/locales.ts';
import { type ReadMessage, readMessage } from './read-message.ts';
import { type TypographyRule, typographyRules } from './typography.ts';

type Catalog = { readonly [key: string]: string | undefined };
/** The texts of some locales, as their JSON files hold them; English is the model. */
export type Catalogs = { [locale in Locale]?: Catalog } & { en: Catalog };

export interface MessageProblem {
  locale: Locale;
  key: string;
  rule: keyof typeof remedies;
  /** The part of the text that is wrong, or what it lacks. */
  found: string;
}

const remedies = {
  'missing-key': 'Translate it; English has it.',
  'unknown-key': 'Remove it, or add it to en.json: English has every key.',
  'not-icu': 'Mend the braces: https://unicode-org.github.io/icu/userguide/format_parse/messages/',
  blank: 'Write a text without blanks at its ends.',
  argument: 'Use the same arguments in the same way as English.',
  'plural-category': 'Give every plural each category of the language, =0 besides where it helps.',
  ...(Object.fromEntries(typographyRules.map(({ name, remedy }) => [name, remedy])) as Record<
    TypographyRule['name'],
    string
  >),
};

/**
 * What is wrong with the interface text: the same keys and arguments everywhere, every plural
 * category of the language, and its own typography. A locale that awaits review may leave keys out.
 */
export function checkMessages(catalogs: Catalogs): MessageProblem[] {
  return locales.flatMap((locale) => [
    ...(catalogs[locale] ? checkKeys(locale, catalogs) : []),
    ...Object.entries(catalogs[locale] ?? {}).flatMap(([key, text = '']) =>
      checkText(text, locale, catalogs.en[key]).map((problem) => ({ locale, key, ...problem })),
    ),
  ]);
}

/** `src/i18n/fr.json, ask.where: “Où ?” Put a no-break space …` */
export function describeMessageProblem({ locale, key, rule, found }: MessageProblem): string {
  return `src/i18n/${locale}.json, ${key}: ${found ? `“${found}” ` : ''}${remedies[rule]}`;
}

function checkKeys(locale: Locale, catalogs: Catalogs): MessageProblem[] {
  const known = Object.keys(catalogs.en);
  const given = Object.keys(catalogs[locale] ?? {});
  const missing = localeEntry(locale).review ? [] : known.filter((key) => !given.includes(key));
  const unknown = given.filter((key) => !known.includes(key));
  return [
    ...missing.map((key) => ({ locale, key, rule: 'missing-key' as const, found: '' })),
    ...unknown.map((key) => ({ locale, key, rule: 'unknown-key' as const, found: '' })),
  ];
}

type TextProblem = Pick<MessageProblem, 'rule' | 'found'>;

function checkText(text: string, locale: Locale, english: string | undefined): TextProblem[] {
  const message = readMessage(text);
  if ('error' in message) return [{ rule: 'not-icu', found: message.error }];
  const isBlank = text === '' || text !== text.trim();
  return [
    ...(isBlank ? [{ rule: 'blank' as const, found: text }] : []),
    ...compareArguments(message, english),
    ...checkPlurals(message, locale),
    ...checkTypography(message, locale),
  ];
}

function compareArguments(message: ReadMessage, english: string | undefined): TextProblem[] {
  const model = english === undefined ? undefined : readMessage(english);
  if (!model || 'error' in model) return [];
  return differ(message.arguments, model.arguments).map((found) => ({ rule: 'argument', found }));
}

function checkPlurals(message: ReadMessage, locale: Locale): TextProblem[] {
  return message.plurals.flatMap((categories) => {
    const given = categories.filter((category) => category !== '=0');
    const found = differ(given, localeEntry(locale).plurals);
    return found.map((category) => ({ rule: 'plural-category' as const, found: category }));
  });
}

/** What only one of two lists has. */
function differ(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((each) => !b.includes(each)), ...b.filter((each) => !a.includes(each))];
}

function checkTypography({ sentences }: ReadMessage, locale: Locale): TextProblem[] {
  return typographyRules
    .filter((rule) => rule.locales.includes(locale))
    .flatMap((rule) => {
      const found = new Set(sentences.flatMap((sentence) => rule.find(sentence)));
      return [...found].map((each) => ({ rule: rule.name, found: each }));
    });
}
