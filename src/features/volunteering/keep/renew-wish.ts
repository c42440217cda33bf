import { join } from 'node:path';
import { addDays } from '#base/add-days.ts';
import { type Volunteer, volunteer } from '#model/volunteers.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { readRecord } from '#records/read-record.ts';
import { replaceFile } from '#records/replace-file.ts';
import { writeRecord } from '#records/write-record.ts';
import { mostDaysOfWish } from '#validation/wish-expires.ts';
import {
  commitPath,
  findRoot,
  findWish,
  pathOfWish,
  refuseChanges,
  WishProblem,
} from './wish-file.ts';

/**
 * Lets a wish go on for as long as a wish may, from the day on which its person asked for it.
 *
 * @param day ISO
 * @returns the last day on which it is shown, and the commit where the content is in a repository
 * @throws {WishProblem}
 */
export async function renewWish(
  content: string,
  reference: string,
  day: string,
): Promise<{ expires: string; commit?: string }> {
  const path = pathOfWish(reference);
  const file = await findWish(content, reference);
  if (!file) throw new WishProblem('unknown', { reference });
  const before = await file.read();
  const { record } = readRecord<Volunteer>(before, path, volunteer);
  if (!record || day < record.posted) throw new WishProblem('broken', { file: path });
  const root = await findRoot(content);
  if (root) await refuseChanges(content, path);
  const expires = addDays(day, mostDaysOfWish);
  const renewed = { ...record, renewed: day, expires };
  const full = join(content, path);
  await replaceFile(full, writeRecord(renewed, volunteer, parseYaml(before, path).document));
  if (!root) return { expires };
  try {
    return { expires, commit: await commitPath(content, path, `Renew the wish ${reference}`) };
  } catch (error) {
    await replaceFile(full, before);
    throw error;
  }
}
