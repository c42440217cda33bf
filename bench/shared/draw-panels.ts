/** Some figures over the same steps, as one small chart. */
export interface Panel {
  title: string;
  unit: string;
  /** Where a point stands between left and right, in any unit, and what is written below it. */
  steps: readonly { at: number; label: string }[];
  values: readonly number[];
  /** A second line, and what it is. */
  other?: { name: string; values: readonly number[] };
  /** The most that is promised, and up to which step. */
  limit?: { value: number; to: number };
}

const panel = { width: 300, height: 200, left: 46, right: 14, top: 34, bottom: 30 };
const columns = 3;
const style =
  'text{font:12px system-ui,sans-serif;fill:#1c2333}.t{font-weight:600}.s{fill:#5a6376;font-size:11px}.a{stroke:#c3c9d6}.l{stroke:#12306f;stroke-width:2;fill:none}.f{stroke:#8a94a8;stroke-width:1.5;fill:none}.m{stroke:#b3261e;stroke-dasharray:4 3}circle{fill:#12306f}';

/** Panels side by side as one SVG; a dashed line stands where a promise lies. @param label for who cannot see it */
export function drawPanels(panels: readonly Panel[], label: string): string {
  const rows = Math.ceil(panels.length / columns);
  const [width, height] = [columns * panel.width, rows * panel.height];
  const drawn = panels.map((each, index) => {
    const [x, y] = [(index % columns) * panel.width, Math.floor(index / columns) * panel.height];
    return `<g transform="translate(${x} ${y})">${drawPanel(each)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><style>${style}</style><rect width="${width}" height="${height}" fill="#fff"/>${drawn.join('')}</svg>\n`;
}

function drawPanel({ title, unit, steps, values, other, limit }: Panel): string {
  const { width, height, left, right, top, bottom } = panel;
  const most = Math.max(...values, ...(other?.values ?? []), limit?.value ?? 0) * 1.05 || 1;
  const places = [...steps.map(({ at }) => at), ...(limit ? [limit.to] : [])];
  const first = Math.min(0, ...places);
  const last = Math.max(...places) || 1;
  const x = (at: number) => round(left + ((at - first) / (last - first)) * (width - left - right));
  const y = (value: number) => round(height - bottom - (value / most) * (height - top - bottom));
  const join = (of: readonly number[]) =>
    of.map((value, index) => `${x(steps[index]?.at ?? 0)},${y(value)}`).join(' ');
  const dots = values.map(
    (value, index) => `<circle cx="${x(steps[index]?.at ?? 0)}" cy="${y(value)}" r="3"/>`,
  );
  const marks = limit
    ? [
        `<line class="m" x1="${left}" x2="${x(limit.to)}" y1="${y(limit.value)}" y2="${y(limit.value)}"/>`,
      ]
    : [];
  const below = other
    ? [
        `<polyline class="f" points="${join(other.values)}"/>`,
        `<text class="s" x="${left + 6}" y="${top + 12}">grey: ${other.name}</text>`,
      ]
    : [];
  return [
    `<text class="t" x="${left}" y="20">${title} <tspan class="s">(${unit})</tspan></text>`,
    `<path class="a" fill="none" d="M${left} ${top}V${height - bottom}H${width - right}"/>`,
    ...[0, most / 1.05].map(
      (value) =>
        `<text class="s" text-anchor="end" x="${left - 5}" y="${y(value) + 4}">${shorten(value)}</text>`,
    ),
    ...steps.map(
      ({ at, label }) =>
        `<text class="s" text-anchor="middle" x="${x(at)}" y="${height - 12}">${label}</text>`,
    ),
    ...marks,
    ...below,
    `<polyline class="l" points="${join(values)}"/>`,
    ...dots,
  ].join('');
}

/** `10k` for ten thousand; a decimal where the whole says too little. */
export function shorten(value: number): string {
  if (value >= 1000) return `${round(value / 1000)}k`;
  return String(value >= 20 ? Math.round(value) : round(value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
