import { type MeasuredSize, paceOf, type ScaleRun } from './scale-run.ts';
import { exceedsBudget } from './weigh-pages.ts';

export interface TargetResult {
  target: string;
  measured: string;
  /** Nothing where it was not measured at the size for which it stands. */
  met: boolean | undefined;
  /** Whether it depends on nothing but the site: another machine would find the same. */
  isOfSite: boolean;
}

/** The size for which seconds, memory, files and bytes are promised. */
const promised = 10_000;
/** Lists fill up to what a page shows of them until so many: only then a page that still grows is one that grows. */
const filled = 3_000;

const limits = {
  seconds: 150,
  memory: 3e9,
  files: 100_000,
  bytes: 2e9,
  entries: 30_000,
  pace: 1.15,
};

/** What the project promises of a build, beside what was measured. */
export function judge({ sizes }: ScaleRun): TargetResult[] {
  const at = sizes.find(({ records }) => records === promised);
  const [last] = sizes.slice(-1);
  if (!last) return [];
  const { seconds, memory, files, bytes, entries } = limits;
  const promise = (
    target: string,
    limit: number,
    read: (size: MeasuredSize) => number | undefined,
    say: (value: number) => string,
    isOfSite: boolean,
  ): TargetResult => {
    const value = at && read(at);
    return {
      target: `${target} at ${promised.toLocaleString('en')}: at most ${say(limit)}`,
      measured: value === undefined ? '' : say(value),
      met: value === undefined ? undefined : value <= limit,
      isOfSite,
    };
  };
  return [
    promise(
      'seconds',
      seconds,
      (size) => size.seconds,
      (value) => `${Math.round(value)} s`,
      false,
    ),
    promise('memory', memory, (size) => size.memory, sayGigabytes, false),
    promise(
      'files',
      files,
      (size) => size.files,
      (value) => value.toLocaleString('en'),
      true,
    ),
    promise('bytes on disk', bytes, (size) => size.bytes, sayGigabytes, true),
    judgePace(sizes),
    {
      target: `no folder over ${entries.toLocaleString('en')} files`,
      measured: `${last.fullest.entries.toLocaleString('en')} in ${last.fullest.path}`,
      met: last.fullest.entries <= entries,
      isOfSite: true,
    },
    judgeGrowth(sizes),
    {
      target: 'each page within the budget of its kind',
      measured:
        last.weighed
          .filter(exceedsBudget)
          .map(({ path, html }) => `${path} ${html} B`)
          .join(', ') || 'all',
      met: !last.weighed.some(exceedsBudget),
      isOfSite: true,
    },
  ];
}

/** A small site pays as much for its scripts as a large one: a pace that falls is none to mend. */
function judgePace(sizes: readonly MeasuredSize[]): TargetResult {
  const paces = sizes.map(paceOf);
  const worst = paces.map((pace, index) => pace / Math.min(...paces.slice(0, index + 1)));
  const rise = Math.max(...worst) - 1;
  return {
    target: `milliseconds a page rise by at most ${Math.round((limits.pace - 1) * 100)} % with the records`,
    measured: sizes.length > 1 ? `${Math.round(rise * 100)} %` : '',
    met: sizes.length > 1 ? rise <= limits.pace - 1 : undefined,
    isOfSite: false,
  };
}

function judgeGrowth(sizes: readonly MeasuredSize[]): TargetResult {
  const judged = sizes.filter((_, index) => (sizes[index - 1]?.records ?? 0) >= filled);
  const growing = judged.flatMap((size) => size.growing.map(({ kind }) => kind));
  return {
    target: `no page grows from ${filled.toLocaleString('en')} records on`,
    measured: judged.length === 0 ? '' : [...new Set(growing)].join(', ') || 'none',
    met: judged.length === 0 ? undefined : growing.length === 0,
    isOfSite: true,
  };
}

export function sayGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
