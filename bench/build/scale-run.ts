import type { Growth, Heaviest } from './page-kinds.ts';
import type { FilesSum } from './site-files.ts';
import type { WeighedPage } from './weigh-pages.ts';

/** What a build was at one size. */
export interface MeasuredSize extends FilesSum {
  records: number;
  /** From the start of the program to its end, with nothing kept of a build before. */
  seconds: number;
  /** Bytes that all processes of the build had in memory together at most; absent where no system tells. */
  memory?: number | undefined;
  /** Seconds of one core that the build took; absent there, too. */
  worked?: number | undefined;
  /** Seconds of one core that other programs took meanwhile. */
  others?: number | undefined;
  /** Seconds to write as many files of the same sizes. */
  floor: number;
  heaviest: Heaviest;
  /** The nearest to its budget first. */
  weighed: WeighedPage[];
  /** Against the size before. */
  growing: (Growth & { kind: string })[];
  mostGrown: Growth[];
}

/** What `docs/scale.json` holds. */
export interface ScaleRun {
  /** The day: `2026-11-30`. */
  date: string;
  node: string;
  cores: number;
  /** Bytes. */
  memory: number;
  /** Programs that wanted a core before the run began, over the last minute. */
  load: number;
  sizes: MeasuredSize[];
}

/** Whether others worked on the machine: its seconds are then no measure. */
export function wasBusy({ load, cores, sizes }: ScaleRun): boolean {
  const isShared = ({ others = 0, seconds }: MeasuredSize) => others > (seconds * cores) / 10;
  return load > cores / 4 || sizes.some(isShared);
}

/** Milliseconds a page. */
export function paceOf({ seconds, pages }: MeasuredSize): number {
  return (seconds * 1000) / pages;
}
