import type { Suggestions } from '#features/search/phone/query/find-suggestions.ts';
import type { ExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#model/locales.ts';
import type { Found } from './explorer-reducer.ts';
import { change, type ExplorerState, setPlace } from './explorer-state.ts';
import { markChoice } from './name-values.ts';
import { findNamedPlace, replaceWord, takeNeed, takeValue, withoutWords } from './replace-words.ts';
import type { BoxOption } from './search-box.tsx';
import type { ValueSuggester } from './suggest-values.ts';

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
}

const mostNeeds = 3;

/** What the box offers for the words in it: what they say that is needed, values to filter by, and words that are written nearly so. */
export function offerOptions(
  { state, found, hints }: OfferedFor,
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
        asked: takeNeed(state, value, places),
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
          asked: setPlace(withoutWords(state, place.words), [filter, id]),
        };
      }),
    ),
    // A need that is understood has no slip in it.
    ...((!asked[0]?.isAnswer && spellings?.words) || []).map(({ word, instead }) => ({
      key: `word ${instead}`,
      text: instead,
      note: texts.didYouMean,
      asked: change(state, { words: replaceWord(words, word, instead) }),
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
        asked: takeValue(state, suggestion),
      })),
  ];
}
