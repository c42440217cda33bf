import { basename, dirname } from 'node:path';
import { visit } from 'yaml';
import type { z } from 'zod';
import { describeFields } from '#model/describe-fields.ts';
import { conflict, mergeValues } from '#records/merge-values.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { readRecord } from '#records/read-record.ts';
import { writeRecord } from '#records/write-record.ts';
import { runGit } from './run-git.ts';

/**
 * The record of a file on which git stopped a merge, when the two edits concern different fields.
 * Nothing when a person has to choose, or where git knows of no merge.
 *
 * @param path the file, with the signs of a conflict in it
 */
export async function settleConflict(path: string, schema: z.ZodType): Promise<string | undefined> {
  const texts = await Promise.all([1, 2, 3].map((stage) => readStage(path, stage)));
  const [base, ours, theirs] = texts.map((text) => {
    const { data, document, issues } = parseYaml(text ?? '', path);
    return issues.length === 0 && document ? { data, document } : undefined;
  });
  if (!base || !ours || !theirs) return;
  // A comment may be about what the other one changed.
  if ([base, ours, theirs].some(({ document }) => hasComments(document))) return;
  const merged = mergeValues(base.data, ours.data, theirs.data, describeFields(schema));
  if (merged === conflict) return;
  const text = writeRecord(merged, schema);
  return readRecord(text, path, schema).issues.length === 0 ? text : undefined;
}

/** What git keeps of a merge: 1 is what both started from, 2 is ours, 3 is theirs. */
async function readStage(path: string, stage: number): Promise<string | undefined> {
  const args = ['cat-file', 'blob', `:${stage}:./${basename(path)}`];
  const found = await runGit(dirname(path), args).catch(() => undefined);
  return found?.toString();
}

function hasComments(document: NonNullable<ReturnType<typeof parseYaml>['document']>): boolean {
  let found = Boolean(document.commentBefore ?? document.comment);
  visit(document, {
    Node: (_, node) => {
      if (node.commentBefore ?? node.comment) found = true;
    },
  });
  return found;
}
