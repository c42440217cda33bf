import { type LocaleEntry, localeTable } from '#model/locales.ts';
import { checkButton } from './button-lengths.ts';
import {
  type Catalog,
  type CatalogProblem,
  type CatalogSet,
  checkKeys,
  checkTypography,
  isComplete,
  type LocaleTable,
  type TextProblem,
} from './check-catalogs.ts';
import { type ReadMessage, readMessage } from './read-message.ts';

/** The texts of some locales, as their JSON files hold them; English is the model. */
export type Catalogs = { readonly [locale: string]: Catalog | undefined } & { en: Catalog };

/**
 * What is wrong with the texts of a folder: the same keys and arguments everywhere, every plural
 * category of the language, and its own typography. A locale that awaits review may leave keys out.
 *
 * @param spoken the locales that must have a catalogue here
 * @param demanded keys that must be there, whether or not English has them
 * @param hasCode whether the texts quote code, which has marks of its own
 */
export function checkMessages(
  texts: Catalogs,
  {
    folder = 'src/i18n',
    notes = {},
    table = localeTable,
    spoken = Object.keys(texts),
    demanded = [],
    hasCode = false,
  }: Partial<Pick<CatalogSet, 'folder' | 'notes'>> & {
    table?: LocaleTable;
    spoken?: readonly string[];
    demanded?: readonly string[];
    hasCode?: boolean;
  } = {},
): CatalogProblem[] {
  const complete = spoken.filter((locale) => isComplete(locale, table));
  const keys = [...new Set([...Object.keys(texts.en), ...demanded])].map((key) => ({
    key,
    neededIn: complete,
    isNoun: true,
  }));
  return [
    ...checkKeys({ folder, texts, keys, notes, spoken }),
    ...Object.entries(texts).flatMap(([locale, catalog = {}]) => {
      const entry = table[locale];
      if (!entry) return [];
      return Object.entries(catalog).flatMap(([key, text = '']) =>
        [...checkText(text, entry, texts.en[key], hasCode), ...checkButton(folder, key, text)].map(
          (problem) => ({
            file: `${folder}/${locale}.json`,
            key,
            ...problem,
          }),
        ),
      );
    }),
  ];
}

function checkText(
  text: string,
  locale: LocaleEntry,
  english: string | undefined,
  hasCode: boolean,
): TextProblem[] {
  // A key without its text is named as one that is missing.
  if (text === '') return [];
  const message = readMessage(text);
  if ('error' in message) return [{ rule: 'not-icu', found: message.error }];
  return [
    ...(text === text.trim() ? [] : [{ rule: 'blank' as const, found: text }]),
    ...compareArguments(message, english),
    ...checkPlurals(message, locale),
    ...checkTypography(message.sentences, locale, hasCode),
  ];
}

function compareArguments(message: ReadMessage, english: string | undefined): TextProblem[] {
  const model = english === undefined ? undefined : readMessage(english);
  if (!model || 'error' in model) return [];
  return differ(message.arguments, model.arguments).map((found) => ({ rule: 'argument', found }));
}

/** Among them is a number of each category, in every language that we know of. */
const samples = [...Array(130).keys(), 0.5, 1_000_000];

function checkPlurals(message: ReadMessage, { tag, plurals }: LocaleEntry): TextProblem[] {
  const wanted = plurals
    ? [...new Set(samples.map(plurals))]
    : new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return message.plurals.flatMap((categories) => {
    const given = categories.filter((category) => category !== '=0');
    return differ(given, wanted).map((found) => ({ rule: 'plural-category' as const, found }));
  });
}

/** What only one of two lists has. */
function differ(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((each) => !b.includes(each)), ...b.filter((each) => !a.includes(each))];
}
