import { IntlMessageFormat } from 'intl-messageformat';
import { showCodes } from '#base/hidden-characters.ts';
import { type Locale, localeEntry, locales, localeTable } from '#model/locales.ts';
import { issueCatalogs } from './issues/catalogs.ts';

/** The languages in which validation speaks: those of Morocco’s offices, and that of programmers. */
export type IssueLocale = {
  [L in Locale]: (typeof localeTable)[L] extends { maintained: true } ? L : never;
}[Locale];
export const issueLocales = locales.filter(
  (locale): locale is IssueLocale => localeEntry(locale).maintained === true,
);

/** What is wrong with a file, as the reader and the checks report it: a rule and its values. */
export interface DescribedIssue {
  rule: string;
  values: Record<string, string | number>;
}

/** Flat ICU messages: `<rule>.problem` says what is wrong, `<rule>.remedy` what to do about it. */
export const issueMessages: Record<IssueLocale, Partial<Record<string, string>>> = issueCatalogs;

const compiled = new Map<string, IntlMessageFormat>();

/** A rule that nobody has written words for yet: a mistake of ours, and not of whoever wrote the file. */
export class RuleWithoutWords extends Error {
  constructor(key: string, locale: IssueLocale) {
    const what = key.endsWith('.remedy') ? 'what to type instead' : 'what is wrong';
    super(
      `src/i18n/issues/${locale}.json has no “${key}”: say there ${what}, for somebody who has never seen YAML.`,
    );
  }
}

/**
 * What to write, or take away, so that every rule has its words and nothing else has.
 *
 * @param catalogs those of the site, but in tests of this very function
 */
export function findMissingWords(
  rules: readonly string[],
  catalogs: typeof issueMessages = issueMessages,
): string[] {
  const wanted = rules.flatMap((rule) => [`${rule}.problem`, `${rule}.remedy`]);
  return issueLocales.flatMap((locale) => {
    const given = Object.keys(catalogs[locale]);
    const missing = wanted.filter((key) => !given.includes(key));
    const unknown = given.filter((key) => !wanted.includes(key));
    return [
      ...missing.map((key) => new RuleWithoutWords(key, locale).message),
      ...unknown.map(
        (key) =>
          `src/i18n/issues/${locale}.json has “${key}”, and no rule is called so: remove it.`,
      ),
    ];
  });
}

/**
 * Says an issue in words that help somebody who has never seen YAML.
 *
 * @throws {RuleWithoutWords} for a rule without words
 */
export function describeIssue(
  issue: DescribedIssue,
  locale: IssueLocale,
): { problem: string; remedy: string } {
  const values = Object.fromEntries(
    Object.entries(issue.values).map(([name, value]) => [name, showValue(shorten(name, value))]),
  );
  return {
    problem: say(`${issue.rule}.problem`, values, locale),
    remedy: say(`${issue.rule}.remedy`, values, locale),
  };
}

function say(key: string, values: DescribedIssue['values'], locale: IssueLocale): string {
  let format = compiled.get(`${locale} ${key}`);
  if (!format) {
    const message = issueMessages[locale][key];
    if (message === undefined) throw new RuleWithoutWords(key, locale);
    format = new IntlMessageFormat(message, localeTable[locale].tag, undefined, {
      ignoreTag: true,
    });
    compiled.set(`${locale} ${key}`, format);
  }
  return String(format.format(values));
}

/** What a message lists of its own; anything else was written by somebody. */
const ownLists = ['choices', 'folders', 'locales', 'zones', 'hosts', 'fields', 'wanted'];
/** More of a value than tells which one it is. */
const mostLetters = 120;

function shorten(name: string, value: string | number): string | number {
  if (typeof value === 'number' || ownLists.includes(name) || value.length <= mostLetters)
    return value;
  return `${value.slice(0, mostLetters).toWellFormed()}…`;
}

/**
 * Values come from files that nobody has reviewed: what would move a cursor or turn a line around
 * is shown by its code. ICU cannot ask for an empty text, so that it is called `none`.
 */
function showValue(value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (value === '') return 'none';
  return showCodes(value.replace(/\s+/g, ' '));
}
