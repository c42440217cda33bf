import { drawPanels, type Panel } from '../shared/draw-panels.ts';
import { figures, type KnownRuns } from './write-runs.ts';

/** So many of the last runs are drawn. */
const most = 30;

/** How the worst page of each figure went from run to run, on the real content. */
export function drawRuns({ runs }: KnownRuns): string {
  const real = runs.filter(({ invented }) => invented === 0).slice(-most);
  const panels = figures.map(({ name, limit }): Panel => {
    const [title = '', unit = ''] = name.split(', ');
    // Some runs had no page with this figure, or were before it.
    const known = real.flatMap(({ date, worst }) =>
      typeof worst[name] === 'number' ? [{ date, value: worst[name] }] : [],
    );
    const to = Math.max(known.length - 1, 1);
    const steps = known.map(({ date }, at) => ({
      at,
      // The first and the last say when; between them there is no room.
      label: at === 0 || at === known.length - 1 ? date.slice(5) : '',
    }));
    const values = known.map(({ value }) => value);
    return {
      title,
      unit,
      steps,
      values,
      ...(limit !== undefined && { limit: { value: limit, to } }),
    };
  });
  return drawPanels(panels, 'The worst page of each figure, run by run');
}
