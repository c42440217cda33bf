import { useCallback, useEffect, useState } from 'react';
import type { Question } from '#search/question.ts';
import type { Choice } from '#views/finder-choices.ts';
import { type ExplorerState, isNarrowed } from './explorer-state.ts';
import type { OpenDirectory } from './open-directory.ts';
import { type Ask, toQuestion } from './to-question.ts';

export type CountedFilter = 'focus' | 'audience' | 'service' | 'language' | 'region' | 'province';

/**
 * What stands beside each value: with nothing asked, how many there are in all; otherwise how many
 * there would be with it, for the filters that somebody looks at. Until these are known, nothing.
 */
export function useCounts(
  state: ExplorerState,
  ask: Ask,
  open: () => Promise<OpenDirectory>,
): {
  /** Whether they are those of the whole directory. */
  isAll: boolean;
  countOf: (filter: CountedFilter, choice: Choice) => number | undefined;
  /** Somebody looks at these filters. */
  look: (...filters: CountedFilter[]) => void;
} {
  const [looked, setLooked] = useState<readonly CountedFilter[]>([]);
  const [counted, setCounted] = useState<{
    of: ExplorerState;
    counts: Map<string, ReadonlyMap<string, number>>;
  }>();
  const isAll = !state.words.trim() && !isNarrowed(state);

  useEffect(() => {
    if (isAll || looked.length === 0) return;
    const stop = new AbortController();
    const count = async () => {
      const finder = await open();
      const counts = await Promise.all(
        looked.map(
          async (filter): Promise<[string, ReadonlyMap<string, number>]> => [
            filter,
            await finder.countAmong(filter, withoutFilter(state, filter, ask), stop.signal),
          ],
        ),
      );
      if (!stop.signal.aborted) setCounted({ of: state, counts: new Map(counts) });
    };
    // Counts are a help: where they do not arrive, the values stand without.
    count().catch(() => {});
    return () => stop.abort();
  }, [state, ask, isAll, looked, open]);

  const countOf = (filter: CountedFilter, { id, count }: Choice) => {
    if (isAll) return count;
    return counted?.of === state ? counted?.counts.get(filter)?.get(id) : undefined;
  };
  const look = useCallback(
    (...filters: CountedFilter[]) =>
      setLooked((before) => {
        const all = [...new Set([...before, ...filters])];
        return all.length > before.length ? all : before;
      }),
    [],
  );
  return { isAll, countOf, look };
}

const place = ['region', 'province', 'covers'] as const;

/** Values of one filter add up, so that what is chosen of it must not narrow its own counts. */
function withoutFilter(state: ExplorerState, filter: CountedFilter, ask: Ask): Question {
  const filters = { ...state.filters };
  for (const each of [filter, ...(filter === 'region' || filter === 'province' ? place : [])])
    delete filters[each];
  return toQuestion({ ...state, filters }, ask);
}
