import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError, runGit } from '#features/review/run-git.ts';
import { type Association, association as schema } from '#model/associations.ts';
import { idPattern } from '#model/fields/reference.ts';
import { findFile } from '#records/list-files.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { showFile } from '#records/read-content.ts';
import { readRecord } from '#records/read-record.ts';
import { replaceFile } from '#records/replace-file.ts';
import { writeRecord } from '#records/write-record.ts';
import { leadsFolder } from './leads.ts';
import { type Finding, verifyRecord } from './verify-record.ts';

/** Why a round was not written, of one id: the key of its sentence in `src/i18n/verification/`. */
export interface RoundProblem {
  id: string;
  why: 'unknown' | 'broken' | 'taken' | 'later' | 'changed';
  file?: string | undefined;
  /** The day on which somebody verified it already. */
  date?: string | undefined;
}

export interface Round {
  /** Names of what was written, by id. */
  written: ReadonlyMap<string, string>;
  /** Nothing is written where there is one. */
  problems: readonly RoundProblem[];
  /** The commit, where the content is in a repository. */
  commit?: string | undefined;
}

interface Task {
  /** The content folder. */
  content: string;
  finding: Finding;
  /** The ids are those of leads, which move into the content. */
  isPublishing: boolean;
}

interface Draft {
  id: string;
  name: string;
  /** The files, from the root of the file system. */
  from: string;
  to: string;
  before: string;
  text: string;
}

/**
 * Writes what a round of asking has found: all records, or none; and one commit for the round, of these files
 * alone.
 */
export async function verifyRound(ids: readonly string[], task: Task): Promise<Round> {
  const { content } = task;
  const drafts: Draft[] = [];
  const problems: RoundProblem[] = [];
  for (const id of new Set(ids)) {
    const draft = await draftOne(id, task);
    if ('why' in draft) problems.push(draft);
    else if (draft.text !== draft.before || draft.to !== draft.from) drafts.push(draft);
  }
  const isRepository = await isInRepository(content);
  if (isRepository) problems.push(...(await findChanged(drafts, content)));
  const written = new Map(drafts.map(({ id, name }) => [id, name]));
  if (problems.length > 0 || drafts.length === 0) return { written: new Map(), problems };
  await writeAll(drafts);
  if (!isRepository) return { written, problems };
  try {
    return { written, problems, commit: await commitRound(drafts, task) };
  } catch (error) {
    // Git may know nobody's name, or a hook may refuse: a round that is half written would stop the next one.
    await runGit(content, ['reset', '--quiet', '--', ...listPaths(drafts)]);
    await restoreAll(drafts);
    throw error;
  }
}

async function draftOne(
  id: string,
  { content, finding, isPublishing }: Task,
): Promise<Draft | RoundProblem> {
  const home = isPublishing ? leadsFolder(content) : join(content, 'associations');
  const found = idPattern.test(id) ? await findFile(home, `${id}.yaml`) : undefined;
  if (!found?.isPlain) return { id, why: 'unknown' };
  const before = await found.read();
  const from = join(home, found.path);
  const file = showFile(home, found.path);
  const to = join(content, 'associations', found.path);
  const { record } = readRecord<Association>(before, file, schema);
  if (!record) return { id, why: 'broken', file };
  if (isPublishing && (await findFile(content, `associations/${id}.yaml`)))
    return {
      id,
      why: 'taken',
      file: showFile(content, `associations/${id}.yaml`),
    };
  const { date = '' } = record.verification;
  if (date > finding.on) return { id, why: 'later', file, date };
  const verified = verifyRecord(record, finding);
  const text = writeRecord(verified, schema, parseYaml(before, file).document);
  const name = Object.values(record.name)[0] ?? id;
  return { id, name, from, to, before, text };
}

/** Whatever fails on the way, every file is as it was. */
async function writeAll(drafts: readonly Draft[]): Promise<void> {
  try {
    for (const { to, text } of drafts) await replaceFile(to, text);
    for (const { from, to } of drafts) if (from !== to) await rm(from);
  } catch (error) {
    await restoreAll(drafts);
    throw error;
  }
}

async function restoreAll(drafts: readonly Draft[]): Promise<void> {
  for (const { from, to, before } of drafts) {
    if (from !== to) await rm(to, { force: true });
    await replaceFile(from, before);
  }
}

function listPaths(drafts: readonly Draft[]): string[] {
  return [...new Set(drafts.flatMap(({ from, to }) => [from, to]))];
}

async function isInRepository(folder: string): Promise<boolean> {
  try {
    await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** What somebody has changed and not committed is theirs, and no part of a round. */
async function findChanged(drafts: readonly Draft[], content: string): Promise<RoundProblem[]> {
  const problems: RoundProblem[] = [];
  for (const { id, from } of drafts) {
    const status = await runGit(content, ['status', '--porcelain', '--', from]);
    const isKnown = (await runGit(content, ['ls-files', '--', from])).length > 0;
    if (status.length > 0 || !isKnown) problems.push({ id, why: 'changed', file: from });
  }
  return problems;
}

async function commitRound(drafts: readonly Draft[], { content, finding, isPublishing }: Task) {
  const paths = listPaths(drafts);
  const lines = drafts.map(({ id, name }) => `- ${id}: ${name}`);
  const message = `${nameRound(drafts.length, finding, isPublishing)}\n\n${lines.join('\n')}\n`;
  await runGit(content, ['add', '--all', '--', ...paths]);
  const unchanged =
    (await runGit(content, ['diff', '--cached', '--name-only', '--', ...paths])).length === 0;
  if (unchanged) return;
  await runGit(content, ['commit', '--quiet', '--file', '-', '--only', '--', ...paths], message);
  return (await runGit(content, ['rev-parse', '--short', 'HEAD'])).toString().trim();
}

/** In the language of the history: `Confirm 10 associations by phone, 2026-11-28`. */
function nameRound(count: number, { how, on, change }: Finding, isPublishing: boolean): string {
  const what = count === 1 ? '1 association' : `${count} associations`;
  const verb =
    change === 'closed'
      ? 'Close'
      : change === 'moved'
        ? 'Leave the old places of'
        : isPublishing
          ? 'Publish'
          : how === 'document'
            ? 'Look up'
            : 'Confirm';
  return `${verb} ${what} by ${how}, ${on}`;
}
