import { paceOf, type ScaleRun } from './scale-run.ts';

interface Line {
  title: string;
  unit: string;
  values: number[];
  /** A second line below the first, and what it is. */
  floor?: { name: string; values: number[] };
  /** The most that is promised for ten thousand. */
  limit?: number;
}

const panel = { width: 300, height: 200, left: 46, right: 14, top: 34, bottom: 30 };
const promised = 10_000;

/** The growth of a build with its records as a picture: one small chart a measure, a dashed line where a target lies. */
export function drawChart({ date, sizes }: ScaleRun): string {
  const records = sizes.map((size) => size.records);
  const lines: Line[] = [
    {
      title: 'Seconds',
      unit: 's',
      values: sizes.map(({ seconds }) => seconds),
      floor: { name: 'writing the files alone', values: sizes.map(({ floor }) => floor) },
      limit: 150,
    },
    { title: 'Milliseconds a page', unit: 'ms', values: sizes.map(paceOf) },
    { title: 'Memory', unit: 'GB', values: sizes.map(({ memory = 0 }) => memory / 1e9), limit: 3 },
    {
      title: 'Files',
      unit: 'thousand',
      values: sizes.map(({ files }) => files / 1000),
      limit: 100,
    },
    { title: 'Bytes on disk', unit: 'GB', values: sizes.map(({ bytes }) => bytes / 1e9), limit: 2 },
    {
      title: 'The heaviest page',
      unit: 'KB, packed',
      values: sizes.map(({ weighed }) => Math.max(0, ...weighed.map(({ html }) => html)) / 1000),
    },
  ];
  const [columns, rows] = [3, Math.ceil(lines.length / 3)];
  const [width, height] = [columns * panel.width, rows * panel.height];
  const drawn = lines.map((line, index) => {
    const [x, y] = [(index % columns) * panel.width, Math.floor(index / columns) * panel.height];
    return `<g transform="translate(${x} ${y})">${drawLine(line, records)}</g>`;
  });
  const style =
    'text{font:12px system-ui,sans-serif;fill:#1c2333}.t{font-weight:600}.s{fill:#5a6376;font-size:11px}.a{stroke:#c3c9d6}.l{stroke:#12306f;stroke-width:2;fill:none}.f{stroke:#8a94a8;stroke-width:1.5;fill:none}.m{stroke:#b3261e;stroke-dasharray:4 3}circle{fill:#12306f}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="How a build grows with its records, ${date}"><style>${style}</style><rect width="${width}" height="${height}" fill="#fff"/>${drawn.join('')}</svg>\n`;
}

function drawLine({ title, unit, values, floor, limit }: Line, records: readonly number[]): string {
  const { width, height, left, right, top, bottom } = panel;
  const most = Math.max(...values, ...(floor?.values ?? []), limit ?? 0) * 1.05 || 1;
  const last = Math.max(...records, ...(limit ? [promised] : []));
  const x = (count: number) => round(left + (count / last) * (width - left - right));
  const y = (value: number) => round(height - bottom - (value / most) * (height - top - bottom));
  const join = (of: readonly number[]) =>
    of.map((value, index) => `${x(records[index] ?? 0)},${y(value)}`).join(' ');
  const dots = values.map(
    (value, index) => `<circle cx="${x(records[index] ?? 0)}" cy="${y(value)}" r="3"/>`,
  );
  const marks = limit
    ? [`<line class="m" x1="${left}" x2="${x(last)}" y1="${y(limit)}" y2="${y(limit)}"/>`]
    : [];
  const below = floor
    ? [
        `<polyline class="f" points="${join(floor.values)}"/>`,
        `<text class="s" x="${left + 6}" y="${top + 12}">grey: ${floor.name}</text>`,
      ]
    : [];
  return [
    `<text class="t" x="${left}" y="20">${title} <tspan class="s">(${unit})</tspan></text>`,
    `<path class="a" fill="none" d="M${left} ${top}V${height - bottom}H${width - right}"/>`,
    ...[0, most / 1.05].map(
      (value) =>
        `<text class="s" text-anchor="end" x="${left - 5}" y="${y(value) + 4}">${short(value)}</text>`,
    ),
    ...[...new Set([...records, last])].map(
      (count) =>
        `<text class="s" text-anchor="middle" x="${x(count)}" y="${height - 12}">${short(count)}</text>`,
    ),
    ...marks,
    ...below,
    `<polyline class="l" points="${join(values)}"/>`,
    ...dots,
  ].join('');
}

function short(value: number): string {
  if (value >= 1000) return `${round(value / 1000)}k`;
  return String(value >= 20 ? Math.round(value) : round(value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
