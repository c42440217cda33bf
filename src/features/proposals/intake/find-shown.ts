import { code } from '#features/review/piece.ts';
import { runGit } from '#features/review/run-git.ts';
import { schemas } from '#model/collections.ts';
import { hashFile } from '#records/hash-file.ts';
import type { RecordFile } from '#records/read-content.ts';
import { readRecord } from '#records/read-record.ts';
import { RefusedAnswer } from './refused.ts';

/**
 * The record as the form showed it, which may be older than what the branch says now: git finds every
 * version of a file by its hash.
 *
 * @throws {RefusedAnswer} where nobody can tell any more what was shown
 */
export async function findShown(
  folder: string,
  version: string,
  { collection, file, text, record }: RecordFile,
): Promise<object> {
  if (record && hashFile(text).startsWith(version)) return record as object;
  const blob = await runGit(folder, ['cat-file', 'blob', version]).catch(() => undefined);
  const older = blob && readRecord<object>(blob.toString(), file, schemas[collection]).record;
  if (older) return older;
  const command = [code('git fetch --unshallow')];
  throw new RefusedAnswer('intake.unknownVersion', { version: [code(version)], command });
}
