import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git says where there is no history, in English whatever the machine speaks. */
const withoutHistory = /not a git repository|does not have any commits yet/;

/**
 * The day on which each file of a folder last changed, by its path below the folder, as git knows it.
 * Empty where there is no history to read, or only the end of one: a wrong date is worse than none.
 *
 * @throws where there is a history and git fails to read it
 */
export async function readHistory(folder: string): Promise<ReadonlyMap<string, string>> {
  const git = async (...args: string[]) => {
    const env = { ...process.env, LC_ALL: 'C' };
    const options = { cwd: folder, env, maxBuffer: 1024 ** 3 };
    return (await run('git', ['-c', 'core.quotePath=off', ...args], options)).stdout;
  };
  try {
    const isShallow = await git('rev-parse', '--is-shallow-repository');
    if (isShallow.trim() !== 'false') return new Map();
    const log = ['log', '--format=%x01%cs', '--name-only', '--no-renames', '--relative', '-z'];
    return readLog(await git(...log, '--', '.'));
  } catch (error) {
    if (hasNoHistory(error as GitFailure)) return new Map();
    throw error;
  }
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

/** The first commit that names a file, for the newest comes first. */
function readLog(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\x01').slice(1)) {
    const [day = '', ...names] = commit.split(/[\0\n]+/);
    for (const name of names) if (name && !days.has(name)) days.set(name, day);
  }
  return days;
}
