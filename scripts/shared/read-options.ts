import { parseArgs } from 'node:util';
import { issueLocales } from '#i18n/describe-issue.ts';
import { oneOf } from './choose-files.ts';
import { guessLocale } from './guess-locale.ts';

/**
 * The arguments of a command that writes for people or for programs: `--format`, the first one when
 * left out, `--lang`, and switches of its own.
 *
 * @throws {UsageError} for a format or a language that it does not know
 */
export function readOptions<F extends string, S extends string = never>(
  formats: readonly [F, ...F[]],
  switches: readonly S[] = [],
) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: formats[0] as string },
      lang: { type: 'string', default: guessLocale() as string },
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
    },
  });
  return {
    positionals,
    format: oneOf(formats, String(values.format), '--format'),
    locale: oneOf(issueLocales, String(values.lang), '--lang'),
    isOn: (name: S) => (values as Record<string, unknown>)[name] === true,
  };
}

/** The arguments that a measuring command reads; for words that it does not know it ends with its usage. */
export function orUsage<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}
