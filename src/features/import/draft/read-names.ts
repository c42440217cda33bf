import { cleanName, findAcronym } from '#cleaning/clean-name.ts';
import { guessLanguage } from '#cleaning/guess-language.ts';
import type { ColumnMapping } from '#features/import/mapping/mapping.ts';
import type { Locale } from '#model/locales.ts';
import { cutText } from './clean-text.ts';
import type { RowDraft } from './row-draft.ts';

/** Adds a name, in the language of its letters; another one of that language is one of the other names. */
export function addName(
  draft: RowDraft,
  text: string,
  column: ColumnMapping,
  locale?: Locale,
): void {
  // A formula that somebody saved as text is nobody's name.
  if (/^\s*=/.test(text)) return;
  const own = text.replace(/^[\s+@]+(?=\p{L})/u, '');
  for (const part of splitScripts(cleanName(own))) {
    const name = cutText(part, 160);
    const lang =
      locale && isOfScript(name, locale)
        ? locale
        : guessLanguage(name, draft.context.mapping.language, undefined);
    const known = draft.record.name?.[lang];
    if (known !== undefined && known !== name) addOtherName(draft, name, column);
    else draft.record.name = { ...draft.record.name, [lang]: name };
    const acronym = findAcronym(name);
    if (acronym) draft.record.acronym ??= acronym;
  }
}

/** `جمعية الأمل - Association Al Amal`: a name in two scripts is two names. */
function splitScripts(name: string): string[] {
  const [, arabic = '', latin = ''] =
    /^([^\p{Script=Latin}]{4,}?)\s*[-–/|(:،,]\s*([^\p{Script=Arabic}]{4,})$/u.exec(name) ?? [];
  if (arabic && latin && /\p{Script=Arabic}/u.test(arabic))
    return [arabic, latin].map(cleanBrackets);
  const [, first = '', second = ''] =
    /^([^\p{Script=Arabic}]{4,}?)\s*[-–/|(:،,]\s*([^\p{Script=Latin}]{4,})$/u.exec(name) ?? [];
  if (first && second && /\p{Script=Arabic}/u.test(second))
    return [first, second].map(cleanBrackets);
  return [name];
}

function cleanBrackets(part: string): string {
  return cleanName(part.includes('(') ? part : part.replace(/\)$/, ''));
}

function isOfScript(name: string, locale: Locale): boolean {
  return guessLanguage(name, locale, undefined) === locale;
}

export function addOtherName(draft: RowDraft, name: string, { column }: ColumnMapping): void {
  const others = draft.record.otherNames ?? [];
  const isKnown = others.includes(name) || Object.values(draft.record.name ?? {}).includes(name);
  if (isKnown || name === '') return;
  if (name.length > 120 || others.length >= 20)
    draft.tell(column, [{ value: name, why: 'tooLong' }]);
  else draft.record.otherNames = [...others, name];
}
