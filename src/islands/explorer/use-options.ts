import { useEffect, useState } from 'react';
import { change, type ExplorerState, setPlace, toggleValue } from './explorer-state.ts';
import type { OpenDirectory } from './open-directory.ts';
import { mark } from './place-filter.tsx';
import type { Option } from './search-box.tsx';
import type { Suggestion } from './suggest-values.ts';
import type { Found } from './use-answer.ts';
import type { ExplorerTexts } from './write-explorer-texts.ts';

/** What the box offers for the words in it: values to filter by, and words that are written nearly so. */
export function useOptions({
  state,
  found,
  open,
  texts,
  onTake,
}: {
  state: ExplorerState;
  found: Found;
  open: () => Promise<OpenDirectory>;
  texts: ExplorerTexts;
  onTake: (state: ExplorerState) => void;
}): Option[] {
  const { words } = state;
  const [suggested, setSuggested] = useState<{ words: string; list: Suggestion[] }>();
  useEffect(() => {
    if (!words.trim()) return;
    let isWanted = true;
    open().then(
      ({ suggest }) => {
        if (isWanted) setSuggested({ words, list: suggest(words) });
      },
      // The answer says what is wrong; there is nothing to offer.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [words, open]);

  if (!words.trim()) return [];
  const values = suggested?.words === words ? suggested.list : [];
  const spellings = found.state.words === words ? (found.answer?.suggestions ?? []) : [];
  return [
    ...spellings.map(({ word, instead }) => ({
      key: `word ${instead}`,
      text: instead,
      note: texts.didYouMean,
      take: () => onTake(change(state, { words: replaceWord(words, word, instead) })),
    })),
    ...values
      .filter(({ filter, choice }) => !state.filters[filter]?.includes(choice.id))
      .map((suggestion) => ({
        key: `${suggestion.filter} ${suggestion.choice.id}`,
        text: suggestion.choice.name,
        lang: mark(suggestion.choice).lang,
        note: `${texts[suggestion.filter]} · ${suggestion.choice.count}`,
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
