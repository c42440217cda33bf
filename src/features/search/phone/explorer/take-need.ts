import type { AskedPlace } from '#features/search/phone/query/answer.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { change, type ExplorerState, setFilter, setPlace } from './explorer-state.ts';

/** The one place that words name whole, `province/taza`; undefined where they name none, or several. */
export function findNamedPlace(places: readonly AskedPlace[]): string | undefined {
  return places.length === 1 && places[0]?.values.length === 1 ? places[0].values[0] : undefined;
}

/**
 * What somebody asks for who said a need in words of their own: the value instead of the words, in the
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
