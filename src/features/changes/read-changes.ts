import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { readBlobs } from '#features/review/read-commit.ts';
import type { FileInHistory } from '#records/read-history.ts';
import { gatherChanges, type RecordChange } from './gather-changes.ts';
import { selectCompared } from './select-compared.ts';
import { type ToldChange, tellChange } from './tell-change.ts';

/** What changed in the last twelve months. Each change is looked into when somebody asks for it, and once. */
export interface Changes {
  /** All that there is to tell, newest first. */
  listAll: () => readonly ToldChange[];
  /** The newest changes of one association, newest first. */
  listOf: (id: string, most: number) => readonly ToldChange[];
}

/** What git knows of the content’s past, newest first, and in which folder it was asked. */
interface ContentHistory {
  folder: string;
  files: readonly FileInHistory[] | undefined;
}

/** @returns nothing where nobody knows what changed: without git, or with the end of its history alone */
export const readChanges = perDirectory(
  async (directory: Directory, { folder, files }: ContentHistory): Promise<Changes | undefined> => {
    if (!files) return undefined;
    const changes = gatherChanges(files, directory.today);
    const compared = selectCompared(changes);
    const hashes = [...compared].flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    const texts = hashes.length > 0 ? await readBlobs(folder, [...new Set(hashes)]) : new Map();
    return createChanges(changes, (change) =>
      tellChange(change, directory, (hash) =>
        compared.has(change) && hash ? texts.get(hash) : undefined,
      ),
    );
  },
  () => '',
);

function createChanges(
  changes: readonly RecordChange[],
  tell: (change: RecordChange) => ToldChange | undefined,
): Changes {
  const told = new Map<RecordChange, ToldChange | undefined>();
  const byId = new Map<string, RecordChange[]>();
  for (const change of changes) {
    if (change.collection !== 'associations') continue;
    byId.set(change.id, [...(byId.get(change.id) ?? []), change]);
  }
  const tellOnce = (change: RecordChange) => {
    if (!told.has(change)) told.set(change, tell(change));
    return told.get(change) ?? [];
  };
  let all: readonly ToldChange[] | undefined;
  return {
    listAll: () => {
      all ??= changes.flatMap(tellOnce);
      return all;
    },
    listOf: (id, most) => {
      const found: ToldChange[] = [];
      for (const change of byId.get(id) ?? []) {
        if (found.length === most) break;
        found.push(...[tellOnce(change)].flat());
      }
      return found;
    },
  };
}
