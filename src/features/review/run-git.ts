import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';

/** Git had an answer that helps whoever asked: no such commit, no repository. */
export class GitError extends Error {}

/**
 * Runs git in a folder. No shell reads the arguments, so that a name may hold anything.
 *
 * @param input what git reads
 * @param environment what git knows beside the environment of this program
 * @throws {GitError} with the words of git when it fails
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const git = spawn('git', ['-C', folder, '--no-optional-locks', ...args], {
    env: { ...process.env, ...environment },
  });
  // Git may end before it has read everything; its own words then say why.
  git.stdin.on('error', () => {});
  git.stdin.end(input);
  const [output, errors, code] = await Promise.all([
    buffer(git.stdout),
    text(git.stderr),
    new Promise<number | null>((resolve, reject) => {
      git.on('error', (error: NodeJS.ErrnoException) => reject(explain(error)));
      git.on('close', resolve);
    }),
  ]);
  if (code !== 0) throw new GitError(errors.trim() || `git ${args[0]} failed`);
  return output;
}

function explain(error: NodeJS.ErrnoException): Error {
  if (error.code !== 'ENOENT') return error;
  return new GitError('The program git is not installed, or not on PATH; this command needs it.');
}
