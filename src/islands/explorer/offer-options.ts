import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#locales.ts';
import type { Suggestions } from '#search/question.ts';
import { change, type ExplorerState, setPlace, toggleValue } from './explorer-state.ts';
import { markChoice } from './mark-choice.ts';
import type { Option } from './search-box.tsx';
import type { Suggestion, ValueSuggester } from './suggest-values.ts';
import type { Found } from './use-answer.ts';
import { withoutWords } from './without-words.ts';
import type { ExplorerTexts } from './write-explorer-texts.ts';

export interface OfferedFor {
  state: ExplorerState;
  found: Found;
  /** What the answer suggests in the place of words that nobody has. */
  spellings: Suggestions | undefined;
  onTake: (state: ExplorerState) => void;
}

/** What the box offers for the words in it: values to filter by, and words that are written nearly so. */
export function offerOptions(
  { state, found, spellings, onTake }: OfferedFor,
  suggester: ValueSuggester,
  texts: ExplorerTexts,
  lang: Locale,
): Option[] {
  const { words } = state;
  return [
    ...((found.state.words === words && spellings?.places) || []).flatMap((place) =>
      place.values.flatMap((value) => {
        const choice = suggester.find(value);
        if (!choice) return [];
        const [filter, id = ''] = value.split('/') as ['province' | 'region', string];
        return {
          key: `place ${value}`,
          text: choice.name,
          lang: markChoice(choice).lang,
          note: texts.didYouMean,
          take: () => onTake(setPlace(withoutWords(state, place.words), [filter, id])),
        };
      }),
    ),
    ...((found.state.words === words && spellings?.words) || []).map(({ word, instead }) => ({
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

/** Whatever stands around the word, a comma or an article, goes with it. */
function replaceWord(words: string, word: string, instead: string): string {
  const typed = words.trim().split(/\s+/);
  const at = typed.findIndex((each) => each.includes(word));
  return typed.map((each, index) => (index === at ? instead : each)).join(' ');
}
