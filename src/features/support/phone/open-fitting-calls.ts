import { reportBug } from '#base/report-bug.ts';
import { awaitNamed } from '#base/show-said.ts';

/** Brings what compares calls where the address names an association behind `?id=`. */
export function openFittingCalls(): void {
  const id = new URLSearchParams(location.search).get('id');
  if (!id) return;
  awaitNamed();
  import('./show-fitting-calls.ts')
    .then(({ showFittingCalls }) => showFittingCalls(id))
    .catch(reportBug);
}
