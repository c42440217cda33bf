import { createDirectory, type Directory } from '#directory/directory.ts';
import { leaveOutDeadReferences } from '#directory/leave-out-dead-references.ts';
import { leaveOutEnded } from '#directory/leave-out-ended.ts';
import type { Site } from '#model/site.ts';
import { readOwnContent } from './own-content.ts';

/** For tests: the directory of a content folder as a build of this day shows it, without its pages. */
export async function readDirectory(folder: string, today = '2026-11-28'): Promise<Directory> {
  const { records, site } = await readOwnContent(folder);
  const shown = leaveOutDeadReferences(leaveOutEnded(records as Directory['list'], today));
  return createDirectory(shown, [], site as Site, { today });
}
