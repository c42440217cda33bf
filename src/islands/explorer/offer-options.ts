import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#locales.ts';
import { change, type ExplorerState, setPlace, toggleValue } from './explorer-state.ts';
import { markChoice } from './mark-choice.ts';
import type { Option } from './search-box.tsx';
import type { Suggestion, ValueSuggester } from './suggest-values.ts';
import type { Found } from './use-answer.ts';
import type { ExplorerTexts } from './write-explorer-texts.ts';

export interface OfferedFor {
  state: ExplorerState;
  found: Found;
  onTake: (state: ExplorerState) => void;
}

/** What the box offers for the words in it: values to filter by, and words that are written nearly so. */
export function offerOptions(
  { state, found, onTake }: OfferedFor,
  suggester: ValueSuggester,
  texts: ExplorerTexts,
  lang: Locale,
): Option[] {
  const { words } = state;
  const spellings = found.state.words === words ? (found.answer?.suggestions ?? []) : [];
  return [
    ...spellings.map(({ word, instead }) => ({
      key: `word ${instead}`,
      text: instead,
      note: texts.didYouMean,
      take: () => onTake(change(state, { words: replaceWord(words, word, instead) })),
    })),
    ...suggester
      .suggest(words)
      .filter(({ filter, choice }) => !state.filters[filter]?.includes(choice.id))
      .map((suggestion) => ({
        key: `${suggestion.filter} ${suggestion.choice.id}`,
        text: suggestion.choice.name,
        lang: markChoice(suggestion.choice).lang,
        note: `${texts[suggestion.filter]} · ${formatNumber(suggestion.choice.count, lang)}`,
        take: () => onTake(takeValue(state, suggestion)),
      })),
  ];
}

function takeValue(state: ExplorerState, { filter, choice, rest }: Suggestion): ExplorerState {
  const left = change(state, { words: rest });
  if (filter === 'province' || filter === 'region') return setPlace(left, [filter, choice.id]);
  return toggleValue(left, filter, choice.id);
}

/** The word as folding left it may be written otherwise in the box: the last one is then replaced. */
function replaceWord(words: string, word: string, instead: string): string {
  const typed = words.trim().split(/\s+/);
  const at = typed.findIndex((each) => each.toLowerCase() === word);
  return typed.with(at < 0 ? typed.length - 1 : at, instead).join(' ');
}
