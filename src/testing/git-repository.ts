import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of its own, that knows nothing of the settings of whoever runs the test. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Amal',
  GIT_AUTHOR_EMAIL: 'amal@example.org',
  GIT_COMMITTER_NAME: 'Amal',
  GIT_COMMITTER_EMAIL: 'amal@example.org',
};

export interface Repository {
  folder: string;
  content: string;
  /** Runs git, and throws when it fails. */
  git: (...args: string[]) => string;
  /** Whether a branch could be merged without a question. */
  merge: (branch: string) => boolean;
  /** Writes files (`null` deletes one) and commits everything, on a day (ISO) if one is given. */
  commit: (files: Record<string, string | null>, day?: string) => string;
}

/** @param content the folder whose copy becomes the first commit, as `content/` */
export function makeRepository(name: string, content?: string): Repository {
  const folder = mkdtempSync(join(tmpdir(), `twiza-${name}-`));
  const gitOn = (day: string | undefined, ...args: string[]) => {
    const env = { ...environment, ...(day && { GIT_COMMITTER_DATE: `${day}T12:00:00Z` }) };
    return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
  };
  const git = (...args: string[]) => gitOn(undefined, ...args);
  const commit: Repository['commit'] = (files, day) => {
    for (const [path, text] of Object.entries(files)) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      if (text === null) rmSync(full);
      else writeFileSync(full, text);
    }
    git('add', '--all');
    gitOn(day, 'commit', '--quiet', '--message', Object.keys(files)[0] ?? 'all');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  if (content) cpSync(content, join(folder, 'content'), { recursive: true });
  else mkdirSync(join(folder, 'content'));
  const merge = (branch: string) => {
    const options = { cwd: folder, env: environment };
    return spawnSync('git', ['merge', '--quiet', '--no-edit', branch], options).status === 0;
  };
  return { folder, content: join(folder, 'content'), git, merge, commit };
}
