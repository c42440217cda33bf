import { analyze } from '#features/search/phone/analysis/analyze.ts';
import { leastLetters, lexiconFile, lexiconParts } from '#features/search/phone/texts/tokens.ts';
import type { TextRecord } from '#features/search/text-records.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/** The words of all texts of a locale, for who misspells one: the lines of each file of the lexicon. */
export function listLexicon(
  records: readonly TextRecord[],
  locale: Locale,
): Map<string, readonly string[]> {
  const words = new Set<string>();
  for (const { title, texts } of records) {
    for (const text of [title, ...texts]) {
      const resolved = typeof text === 'string' ? text : (resolveText(text, locale)?.text ?? '');
      for (const word of analyze(resolved, locale)) {
        if (word.isWeak) continue;
        for (const form of [...(word.isSurelyBare ? [] : [word.exact]), ...word.bare])
          if (form.length >= leastLetters && !/\d/.test(form)) words.add(form);
      }
    }
  }
  const files = new Map<string, string[]>();
  for (let part = 0; part < lexiconParts; part++)
    files.set(lexiconFile(String.fromCodePoint(part)), []);
  for (const word of [...words].sort()) files.get(lexiconFile(word))?.push(word);
  return files;
}
