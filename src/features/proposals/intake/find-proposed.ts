import { foldTyped } from '#base/fold.ts';
import { readBlobs } from '#features/review/read-commit.ts';
import { association as schema } from '#model/associations.ts';
import { readRecord } from '#records/read-record.ts';
import { listBranches } from './write-branch.ts';

/**
 * The branch that proposes an association of that name, where one is waiting for its review.
 *
 * @param locate the path in the repository of a file of the content
 */
export async function findProposed(
  folder: string,
  name: string,
  locate: (path: string) => string,
): Promise<string | undefined> {
  const wanted = foldTyped(name);
  const proposed = (await listBranches(folder)).flatMap((ref) => {
    const [, id] = /\/propose\/([a-z\d-]+)-\d{4}-\d\d-\d\d-\d+$/.exec(ref) ?? [];
    return id ? [{ ref, file: locate(`associations/${id}.yaml`) }] : [];
  });
  const texts = await readBlobs(
    folder,
    proposed.map(({ ref, file }) => `${ref}:${file}`),
  );
  const found = proposed.find(({ ref, file }) => {
    const { record } = readRecord(texts.get(`${ref}:${file}`) ?? '', file, schema);
    const names = [...Object.values(record?.name ?? {}), ...(record?.otherNames ?? [])];
    return names.some((each) => foldTyped(each ?? '') === wanted);
  });
  return found?.ref.replace(/^refs\/(?:heads|remotes)\//, '');
}
