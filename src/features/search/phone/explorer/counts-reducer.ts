import type { Filter } from '#features/search/phone/query/filters.ts';
import type { ExplorerState } from './explorer-state.ts';

export type ValueCounts = ReadonlyMap<Filter, ReadonlyMap<string, number>>;

/** How many records would be found with each value of the filters that somebody looks at. */
export interface CountsModel {
  looked: readonly Filter[];
  /** The last that came, and the state that they are counted for. */
  counted: { of: ExplorerState; counts: ValueCounts } | undefined;
}

export type CountsAction =
  | { type: 'looked'; at: readonly Filter[] }
  | { type: 'counted'; of: ExplorerState; counts: ValueCounts };

export const nothingCounted: CountsModel = { looked: [], counted: undefined };

/** The model after an action; the same one where nothing changes. */
export function reduceCounts(model: CountsModel, action: CountsAction): CountsModel {
  if (action.type === 'counted') return { ...model, counted: action };
  const looked = [...new Set([...model.looked, ...action.at])];
  return looked.length > model.looked.length ? { ...model, looked } : model;
}

/** What is counted for a state; nothing where the last counts answer another one. */
export function countOfValue(
  { counted }: CountsModel,
  state: ExplorerState,
  filter: Filter,
  value: string,
): number | undefined {
  return counted?.of === state ? counted.counts.get(filter)?.get(value) : undefined;
}
