import type { Filter } from '#features/search/phone/query/filters.ts';

/** The filters that somebody looks at, with more of them; the same list where they are all in it. */
export function addLooked(looked: readonly Filter[], more: readonly Filter[]): readonly Filter[] {
  const all = [...new Set([...looked, ...more])];
  return all.length > looked.length ? all : looked;
}
