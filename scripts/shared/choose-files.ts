import { existsSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { explainFailure, OutputError } from '#build/output/explain-failure.ts';
import { GitError } from '#features/review/run-git.ts';
import { RuleWithoutWords } from '#i18n/describe-issue.ts';
import { contentFolder, explainMissingContent } from '#records/content-folder.ts';

/** A mistake in how a command was called: it prints the message and ends with 2. */
export class UsageError extends Error {}

/** @throws {UsageError} when the content folder of this run is not there */
export function requireContent(): void {
  const missing = explainMissingContent();
  if (missing) throw new UsageError(missing);
}

/**
 * Whether an issue's file is among those named on the command line, which may be folders.
 * Without a name, every file is.
 *
 * @throws {UsageError} for a name that leads nowhere, or out of the content
 */
export function chooseFiles(names: readonly string[]): (file: string) => boolean {
  requireContent();
  const content = contentFolder();
  const chosen = names.map((name) => {
    const path = resolve(name);
    if (!existsSync(path)) throw new UsageError(`There is no file ${name}.`);
    if (path !== content && !path.startsWith(content + sep)) {
      throw new UsageError(`${name} is not in the content folder ${content}.`);
    }
    return statSync(path).isDirectory() ? path + sep : path;
  });
  if (chosen.length === 0) return () => true;
  return (file) => {
    const path = resolve(file);
    return chosen.some((one) => path === one || (one.endsWith(sep) && path.startsWith(one)));
  };
}

/** @throws {UsageError} for a value that an option does not know */
export function oneOf<T extends string>(known: readonly T[], value: string, option: string): T {
  const found = known.find((one) => one === value);
  if (!found) throw new UsageError(`${option} is one of ${known.join(', ')}, not “${value}”.`);
  return found;
}

/**
 * Runs a command. What was called wrongly is said with the usage, and ends with 2; what the system
 * refused is said in a sentence, and ends with 1.
 */
export async function runCommand(usage: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const isUsage = [UsageError, OutputError, GitError].some((kind) => error instanceof kind);
    if (isUsage || code?.startsWith('ERR_PARSE_ARGS')) {
      console.error(`${message}\n\n${usage}`);
      process.exitCode = 2;
      return;
    }
    const failure = error instanceof RuleWithoutWords ? message : explainFailure(error);
    if (failure === undefined) throw error;
    console.error(failure);
    process.exitCode = 1;
  }
}
