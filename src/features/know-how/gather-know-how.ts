import type { Directory } from '#directory/directory.ts';
import type { Collection, Records } from '#model/collections.ts';
import type { Resource } from '#model/resources.ts';
import { type AttachedFiles, listAttachedFiles } from './attached-files.ts';
import { listAnswers } from './find-answers.ts';

/** What the page of a resource shows beside its record. */
export interface KnowHow {
  isQuestion: boolean;
  answers: readonly Resource[];
  attached: AttachedFiles;
}

/** Undefined for the records of other collections. */
export async function gatherKnowHow<C extends Collection>(
  collection: C,
  record: Records[C],
  directory: Directory,
): Promise<KnowHow | undefined> {
  if (collection !== 'resources') return undefined;
  const resource = record as Resource;
  return {
    isQuestion: resource.kind === 'question',
    answers: listAnswers(resource, directory),
    attached: await listAttachedFiles(resource),
  };
}
