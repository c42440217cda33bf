import { drawPanels, type Panel, shorten } from '../shared/draw-panels.ts';
import { paceOf, type ScaleRun } from './scale-run.ts';

const promised = 10_000;

/** The growth of a build with its records as a picture: one small chart a measure, a dashed line where a target lies. */
export function drawChart({ date, sizes }: ScaleRun): string {
  const steps = sizes.map(({ records }) => ({ at: records, label: shorten(records) }));
  const limit = (value: number) => ({ limit: { value, to: promised } });
  const panels: Omit<Panel, 'steps'>[] = [
    {
      title: 'Seconds',
      unit: 's',
      values: sizes.map(({ seconds }) => seconds),
      other: { name: 'writing the files alone', values: sizes.map(({ floor }) => floor) },
      ...limit(150),
    },
    { title: 'Milliseconds a page', unit: 'ms', values: sizes.map(paceOf) },
    {
      title: 'Memory',
      unit: 'GB',
      values: sizes.map(({ memory = 0 }) => memory / 1e9),
      ...limit(3),
    },
    {
      title: 'Files',
      unit: 'thousand',
      values: sizes.map(({ files }) => files / 1000),
      ...limit(100),
    },
    {
      title: 'Bytes on disk',
      unit: 'GB',
      values: sizes.map(({ bytes }) => bytes / 1e9),
      ...limit(2),
    },
    {
      title: 'The heaviest page',
      unit: 'KB, packed',
      values: sizes.map(({ weighed }) => Math.max(0, ...weighed.map(({ html }) => html)) / 1000),
    },
  ];
  return drawPanels(
    panels.map((panel) => ({ ...panel, steps })),
    `How a build grows with its records, ${date}`,
  );
}
