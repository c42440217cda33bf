import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git says where there is no history, in English whatever the machine speaks. */
const withoutHistory = /not a git repository|does not have any commits yet/;

/** What a commit did to a file. Nobody who wrote it is read. */
export interface FileInHistory {
  /** ISO day. */
  day: string;
  /** Below the folder. */
  path: string;
  /** What git calls the text before; nothing where there was no plain file. */
  before?: string;
  after?: string;
}

/**
 * What happened to each file of a folder, newest first, as git knows it: on the branch itself, where a
 * merge is one event, on the day on which it was merged. Nothing where there is no history to read, or only
 * the end of one: a wrong date is worse than none.
 *
 * @throws where there is a history and git fails to read it
 */
export async function readHistory(folder: string): Promise<readonly FileInHistory[] | undefined> {
  const git = async (...args: string[]) => {
    const env = { ...process.env, LC_ALL: 'C' };
    const options = { cwd: folder, env, maxBuffer: 1024 ** 3 };
    const settings = ['-c', 'core.quotePath=off', '-c', 'log.showRoot=true'];
    return (await run('git', [...settings, ...args], options)).stdout;
  };
  try {
    const isShallow = await git('rev-parse', '--is-shallow-repository');
    if (isShallow.trim() !== 'false') return undefined;
    const form = ['--format=%x01%cs', '--raw', '--no-abbrev', '--no-renames', '--relative', '-z'];
    const history = readLog(await git('log', '--first-parent', '-m', ...form, '--', '.'));
    // A folder that nobody has committed has a past that git does not know.
    return history.length > 0 ? history : undefined;
  } catch (error) {
    if (hasNoHistory(error as GitFailure)) return undefined;
    throw error;
  }
}

/** The day on which each file last changed, by its path below the folder. */
export function findLastDays(
  history: readonly FileInHistory[] | undefined,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { path, day } of history ?? []) if (!days.has(path)) days.set(path, day);
  return days;
}

/**
 * The day on which each file that is there came, by its path below the folder; of one that had gone, the
 * day on which it came back.
 */
export function findFirstDays(
  history: readonly FileInHistory[] | undefined,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const settled = new Set<string>();
  for (const { path, day, before, after } of history ?? []) {
    if (settled.has(path) || (before && after)) continue;
    settled.add(path);
    if (after) days.set(path, day);
  }
  return days;
}

interface GitFailure {
  code?: string | number;
  stderr?: string;
}

function hasNoHistory({ code, stderr = '' }: GitFailure): boolean {
  // Neither git nor the folder may be there: nobody needs them for a copy of the code.
  if (code === 'ENOENT' || withoutHistory.test(stderr)) return true;
  if (!stderr.includes('dubious ownership')) return false;
  // As in a container over a folder of the host's user: the site is whole but for these dates.
  process.emitWarning(`Nobody knows when a record last changed. ${stderr.trim()}`);
  return true;
}

/** https://git-scm.com/docs/git-diff#_raw_output_format */
const change = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/;

function readLog(log: string): FileInHistory[] {
  return log
    .split('\x01')
    .slice(1)
    .flatMap((commit) => {
      const [day = '', ...fields] = commit.split('\0');
      return fields.flatMap((field, index): FileInHistory[] => {
        const [, was = '', is = '', before = '', after = ''] = change.exec(field) ?? [];
        const path = fields[index + 1];
        if (!before || !path) return [];
        const texts = {
          ...(isPlain(was) && { before }),
          ...(isPlain(is) && { after }),
        };
        return [{ day: day.trim(), path, ...texts }];
      });
    });
}

/** A link or another repository has no text of a record. */
function isPlain(mode: string): boolean {
  return mode.startsWith('100');
}
