import type { AskedPlace } from '#features/search/phone/query/answer.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { change, type ExplorerState, setFilter, setPlace, toggleValue } from './explorer-state.ts';
import type { ValueSuggestion } from './suggest-values.ts';

/** The one place that words name whole, `province/taza`; undefined where they name none, or several. */
export function findNamedPlace(places: readonly AskedPlace[]): string | undefined {
  return places.length === 1 && places[0]?.values.length === 1 ? places[0].values[0] : undefined;
}

/**
 * The question with a need’s value in the place of the words that name the need, in the
 * place that they name or, if they name none, in the one that is chosen.
 *
 * @param value `service/shelter`
 */
export function takeNeed(
  state: ExplorerState,
  value: string,
  places: readonly AskedPlace[],
): ExplorerState {
  const [filter, id = ''] = value.split('/') as [Filter, string];
  const asked = setFilter(change(state, { words: '' }), filter, [id]);
  const [kind, place = ''] = (findNamedPlace(places)?.split('/') ?? []) as [
    ('province' | 'region')?,
    string?,
  ];
  return kind ? setPlace(asked, [kind, place]) : asked;
}

/** The value in the place of the words that name it. */
export function takeValue(
  state: ExplorerState,
  { filter, choice, rest }: ValueSuggestion,
): ExplorerState {
  const left = change(state, { words: rest });
  if (filter === 'province' || filter === 'region') return setPlace(left, [filter, choice.id]);
  return toggleValue(left, filter, choice.id);
}

/** Whatever stands around the word, a comma or an article, goes with it. */
export function replaceWord(words: string, word: string, instead: string): string {
  const typed = words.trim().split(/\s+/);
  const at = typed.findIndex((each) => each.includes(word));
  return typed.map((each, index) => (index === at ? instead : each)).join(' ');
}

/** The state without some of its words. Whatever stands around one, a comma or an article, goes with it. */
export function withoutWords(state: ExplorerState, words: readonly string[]): ExplorerState {
  if (words.length === 0) return state;
  const typed = state.words.trim().split(/\s+/);
  for (const word of words) {
    const at = typed.indexOf(word);
    const found = at < 0 ? typed.findIndex((each) => each.includes(word)) : at;
    if (found >= 0) typed.splice(found, 1);
  }
  return change(state, { words: typed.join(' ') });
}
