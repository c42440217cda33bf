import { isLocale } from '#model/locales.ts';
import { isPage, type SizedFile } from './site-files.ts';

/** The heaviest page of each kind, in bytes as it lies on disk. */
export type Heaviest = Record<string, SizedFile>;

export interface Growth {
  path: string;
  before: number;
  now: number;
}

/** Bytes by which a page may differ for another name, another number. */
const littleMore = 2_000;
/** The same as a share. */
const littleTimes = 1.1;

/**
 * What kind of page a file is: `provinces/agadir/by-name/2/index.html` is of `provinces/<id>/by-name`. What
 * follows the first word of an address is the id of a record, but for lists by name.
 */
export function kindOf(path: string): string {
  const steps = path.replace(/\/?(index)?\.html$/, '').split('/');
  const [first = '', ...others] = isLocale(steps[0] ?? '') ? steps.slice(1) : steps;
  const ids = others.map((step) => (step === 'by-name' ? step : '*'));
  // The second page of a list is of the kind of its first.
  const kind = [first, ...ids].join('/').replace(/by-name\/\*$/, 'by-name');
  return kind || 'home';
}

export function findHeaviest(files: readonly SizedFile[]): Heaviest {
  const heaviest: Heaviest = {};
  for (const file of files.filter(isPage)) {
    const kind = kindOf(file.path);
    if (file.bytes > (heaviest[kind]?.bytes ?? -1)) heaviest[kind] = file;
  }
  return heaviest;
}

/** The kinds whose heaviest page is clearly heavier than it was among fewer records, the worst first. */
export function findGrowing(before: Heaviest, now: Heaviest): (Growth & { kind: string })[] {
  return Object.entries(now)
    .flatMap(([kind, { path, bytes }]) => {
      const { bytes: fewer } = before[kind] ?? {};
      return fewer === undefined ? [] : [{ kind, path, before: fewer, now: bytes }];
    })
    .filter(({ before, now }) => now > before * littleTimes + littleMore)
    .sort(byGrowth);
}

/** The pages of both sites that became heaviest, in one language: they are alike in all. */
export function findMostGrown(
  before: readonly SizedFile[],
  now: readonly SizedFile[],
  most = 10,
): Growth[] {
  const known = new Map(before.filter(isPage).map(({ path, bytes }) => [path, bytes]));
  return now
    .filter(({ path }) => path.startsWith('fr/'))
    .flatMap(({ path, bytes }) => {
      const fewer = known.get(path);
      return fewer === undefined ? [] : [{ path, before: fewer, now: bytes }];
    })
    .sort(byGrowth)
    .slice(0, most);
}

function byGrowth(a: Growth, b: Growth): number {
  return b.now - b.before - (a.now - a.before);
}
