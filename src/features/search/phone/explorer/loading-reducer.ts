/**
 * Where a part stands that is fetched once it is wanted; once it is there, the part itself. After
 * `failed`, `retried` finds out whether the page has to come anew: only where it has not, the part is
 * asked for again.
 */
export type Loading<Part extends object> = 'shut' | 'asking' | 'failed' | 'retried' | Part;

/** What comes next; what is on its way, or there, is not asked for once more. */
export function reduceLoading<Part extends object>(
  loading: Loading<Part>,
  next: Loading<Part>,
): Loading<Part> {
  return next === 'asking' && (loading === next || partOf(loading)) ? loading : next;
}

/** What has come, if it has. */
export function partOf<Part extends object>(loading: Loading<Part>): Part | undefined {
  return typeof loading === 'object' ? loading : undefined;
}
