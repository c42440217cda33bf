import { basename, join } from 'node:path';
import { describeIssue, type IssueLocale } from '#i18n/describe-issue.ts';
import { nameList } from './identity/list-id.ts';
import { type GuessContext, guessMapping } from './mapping/guess-mapping.ts';
import { findTable, type Mapping } from './mapping/mapping.ts';
import { readMapping } from './mapping/read-mapping.ts';
import { addGuesses, openMapping, saveMapping } from './mapping/write-mapping.ts';
import type { Source } from './read/source.ts';

/** A mapping that cannot be used: each mistake with its line, in words. */
export class BadMapping extends Error {}

export interface ChosenMapping {
  mapping: Mapping;
  /** The file in which somebody may correct it. */
  file: string;
  isGuessed: boolean;
}

interface Task extends Omit<GuessContext, 'source'> {
  /** What was given to the command. */
  path: string;
  /** The mapping that somebody named. */
  map?: string | undefined;
  /** The folder of the report. */
  report: string;
  locale: IssueLocale;
}

/**
 * The mapping that somebody named, or that lies beside the report since the last run of the same list; else
 * guesses, which are written there to be corrected. A mapping that is there is never written over.
 *
 * @throws {BadMapping} for one that cannot be read
 */
export async function chooseMapping({ tables }: Source, task: Task): Promise<ChosenMapping> {
  const { path, map, report, locale, directory } = task;
  const headings = tables.flatMap((table) => table.headings);
  const source = { id: nameList(path, headings), title: basename(path) };
  const usual = join(report, 'mapping.yaml');
  for (const file of map === undefined
    ? [usual, join(report, `mapping-${source.id}.yaml`)]
    : [map]) {
    const text = await openMapping(file);
    if (text === undefined) continue;
    const mapping = read(text, file, directory, locale);
    // Beside the report may lie the mapping of another list.
    const isOfList = tables.some(({ file, name }) => findTable(mapping, { file, name }));
    if (map === undefined && !isOfList) continue;
    const guessed = await guessMapping(tables, { ...task, source: mapping.source });
    return { mapping: addGuesses(mapping, guessed).mapping, file, isGuessed: false };
  }
  const mapping = await guessMapping(tables, { ...task, source });
  const file = map ?? usual;
  if (await saveMapping(file, mapping)) return { mapping, file, isGuessed: true };
  const other = join(report, `mapping-${source.id}.yaml`);
  await saveMapping(other, mapping);
  return { mapping, file: other, isGuessed: true };
}

function read(
  text: string,
  file: string,
  directory: Task['directory'],
  locale: IssueLocale,
): Mapping {
  const { mapping, issues } = readMapping(text, file, directory);
  if (mapping) return mapping;
  const lines = issues.map((issue) => {
    const { problem, remedy } = describeIssue(issue, locale);
    return `${issue.file}:${issue.line}:${issue.column}  ${issue.field} — ${problem}  → ${remedy}`;
  });
  throw new BadMapping(lines.join('\n'));
}
