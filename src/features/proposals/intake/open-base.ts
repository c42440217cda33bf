import { createDirectory, type Directory } from '#directory/directory.ts';
import { findCommit, listCommit, readCommit } from '#features/review/read-commit.ts';
import { runGit } from '#features/review/run-git.ts';
import type { Site } from '#model/site.ts';
import type { ContentFile } from '#records/list-files.ts';
import { type Content, readContentFiles } from '#records/read-content.ts';

/** The content as a branch holds it: nothing of it is checked out. */
export interface Base {
  folder: string;
  branch: string;
  commit: string;
  content: Content;
  directory: Directory;
  /** The path in the repository of a file of the content: `content/associations/khotwa.yaml`. */
  locate: (path: string) => string;
  /** The content as it would be with one file written. */
  withFile: (path: string, text: string) => Promise<Content>;
}

/**
 * @param folder the content folder, in a working copy
 * @param today ISO day
 * @throws {GitError} where git knows no such branch, or no repository
 */
export async function openBase(folder: string, branch: string, today: string): Promise<Base> {
  const prefix = (await runGit(folder, ['rev-parse', '--show-prefix'])).toString().trim();
  const locate = (path: string) => prefix + path;
  const commit = await findCommit(folder, branch);
  const files = await readCommit(folder, await listCommit(folder, commit), prefix);
  const content = await readContentFiles(files, locate);
  const directory = createDirectory(content.records, [], content.site as Site, { today });
  const withFile = (path: string, text: string) => {
    const written: ContentFile = { path, isPlain: true, read: async () => text };
    const others = files.filter((file) => file.path !== path);
    return readContentFiles([...others, written], locate, content);
  };
  return { folder, branch, commit, content, directory, locate, withFile };
}
