import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The day on which each file of a folder last changed, by its path below the folder, as git knows it.
 * Empty where there is no history to read, or only the end of one: a wrong date is worse than none.
 */
export async function readHistory(folder: string): Promise<ReadonlyMap<string, string>> {
  const git = async (...args: string[]) => {
    const options = { cwd: folder, maxBuffer: 1024 ** 3 };
    return (await run('git', ['-c', 'core.quotePath=off', ...args], options)).stdout;
  };
  try {
    const isShallow = await git('rev-parse', '--is-shallow-repository');
    if (isShallow.trim() !== 'false') return new Map();
    const log = ['log', '--format=%x01%cs', '--name-only', '--no-renames', '--relative', '-z'];
    return readLog(await git(...log, '--', '.'));
  } catch {
    return new Map();
  }
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
