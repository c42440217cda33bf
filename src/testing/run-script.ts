import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Run {
  code: number;
  output: string;
  errors: string;
}

/**
 * Runs a command as a person would, with another content folder.
 *
 * @param name of a file of `scripts/commands/`, or its path from the root
 */
export function runScript(name: string, content: string, ...args: string[]): Promise<Run> {
  const environment = {
    ...process.env,
    TWIZA_CONTENT: content,
    LC_ALL: 'en_GB.UTF-8',
    NO_COLOR: '1',
  };
  const script = join(root, name.includes('/') ? name : `scripts/commands/${name}`);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: root, env: environment, maxBuffer: 32 * 1024 * 1024 },
      (error, output, errors) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output, errors }),
    );
  });
}
