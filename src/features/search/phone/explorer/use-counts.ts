import { useEffect, useReducer, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { addLooked } from './counts-reducer.ts';
import { type ExplorerState, isNarrowed } from './explorer-state.ts';
import type { Ask, SearchClient } from './open-search-client.ts';

type ValueCounts = ReadonlyMap<Filter, ReadonlyMap<string, number>>;

/**
 * What stands beside each value: with nothing asked, how many there are in all; otherwise how many
 * there would be with it, for the filters that somebody looks at. Until these are known, nothing.
 *
 * @param state what the results answer, not what is still being typed
 */
export function useCounts(
  state: ExplorerState,
  ask: Ask,
  open: () => Promise<SearchClient>,
): {
  countOf: (filter: Filter, value: { id: string; count: number }) => number | undefined;
  /** Somebody looks at these filters. */
  look: (filters: readonly Filter[]) => void;
} {
  const [looked, look] = useReducer(addLooked, []);
  const [counted, setCounted] = useState<{ of: ExplorerState; counts: ValueCounts }>();
  const isAll = !state.words.trim() && !isNarrowed(state);

  useEffect(() => {
    if (isAll || looked.length === 0) return;
    const stop = new AbortController();
    open()
      .then((client) => client.countChoices(looked, state, ask, stop.signal))
      .then((counts) => setCounted({ of: state, counts }))
      // ValueCounts are a help: where they do not arrive, the values stand without.
      .catch(reportBug);
    return () => stop.abort();
  }, [state, ask, isAll, looked, open]);

  const countOf = (filter: Filter, { id, count }: { id: string; count: number }) => {
    if (isAll) return count;
    return counted?.of === state ? counted.counts.get(filter)?.get(id) : undefined;
  };
  return { countOf, look };
}
