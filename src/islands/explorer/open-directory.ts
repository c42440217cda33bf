import type { Locale } from '#locales.ts';
import { openFinder } from '#search/finder.ts';
import type { Finder } from '#search/question.ts';
import type { FinderChoices } from '#views/finder-choices.ts';
import { type Suggestion, ValueSuggester } from './suggest-values.ts';

/** What answers: loaded when somebody is about to ask, for it weighs as much as all the rest. */
export interface OpenDirectory extends Finder {
  suggest: (words: string) => Suggestion[];
}

export function openDirectory(base: string, locale: Locale, choices: FinderChoices): OpenDirectory {
  const suggester = new ValueSuggester(choices, locale);
  return { ...openFinder({ base, locale }), suggest: (words) => suggester.suggest(words) };
}
