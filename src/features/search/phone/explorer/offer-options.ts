import type { Suggestions } from '#features/search/phone/query/find-suggestions.ts';
import type { ExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#model/locales.ts';
import { change, type ExplorerState, setPlace, toggleValue } from './explorer-state.ts';
import { markChoice } from './mark-choice.ts';
import type { BoxOption } from './search-box.tsx';
import type { ValueSuggester, ValueSuggestion } from './suggest-values.ts';
import { findNamedPlace, takeNeed } from './take-need.ts';
import type { Found } from './use-answer.ts';
import { withoutWords } from './without-words.ts';

/** What is known of words once they are answered. */
export interface Hints {
  /** What the answer suggests in the place of words that nobody has. */
  spellings: Suggestions | undefined;
  /** Values that answer what somebody says, `service/shelter`, the surest first. */
  needs: readonly string[];
}

export interface OfferedFor {
  state: ExplorerState;
  found: Found;
  hints: Hints | undefined;
  onTake: (state: ExplorerState) => void;
}

const mostNeeds = 3;

/** What the box offers for the words in it: what they say that is needed, values to filter by, and words that are written nearly so. */
export function offerOptions(
  { state, found, hints, onTake }: OfferedFor,
  suggester: ValueSuggester,
  texts: ExplorerTexts,
  lang: Locale,
): BoxOption[] {
  const { words } = state;
  const { spellings, needs = [] } = (found.state.words === words && hints) || {};
  const places = found.answer?.places ?? [];
  const where = suggester.find(findNamedPlace(places) ?? '');
  const asked = needs.slice(0, mostNeeds).flatMap((value): BoxOption[] => {
    const choice = suggester.find(value);
    if (!choice) return [];
    return [
      {
        key: value.replace('/', ' '),
        text: where ? `${choice.name} · ${where.name}` : choice.name,
        lang: markChoice(choice).lang,
        note: texts[value.split('/')[0] as 'service'],
        take: () => onTake(takeNeed(state, value, places)),
      },
    ];
  });
  // Whom the words themselves find is a better answer than a guess of what they mean.
  const isAnswer = found.total === 0 || Boolean(found.answer?.leftOut.length);
  if (isAnswer) for (const option of asked) option.isAnswer = true;
  return [
    ...asked,
    ...(spellings?.places ?? []).flatMap((place) =>
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
    // A need that is understood has no slip in it.
    ...((!asked[0]?.isAnswer && spellings?.words) || []).map(({ word, instead }) => ({
      key: `word ${instead}`,
      text: instead,
      note: texts.didYouMean,
      take: () => onTake(change(state, { words: replaceWord(words, word, instead) })),
    })),
    ...suggester
      .suggest(words)
      .filter(({ filter, choice }) => !state.filters[filter]?.includes(choice.id))
      .filter(({ filter, choice }) => !needs.includes(`${filter}/${choice.id}`))
      .map((suggestion) => ({
        key: `${suggestion.filter} ${suggestion.choice.id}`,
        text: suggestion.choice.name,
        lang: markChoice(suggestion.choice).lang,
        note: `${texts[suggestion.filter]} · ${formatNumber(suggestion.choice.count, lang)}`,
        take: () => onTake(takeValue(state, suggestion)),
      })),
  ];
}

function takeValue(state: ExplorerState, { filter, choice, rest }: ValueSuggestion): ExplorerState {
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
