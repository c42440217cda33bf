import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { showCodes } from '#base/hidden-characters.ts';
import type { Collection } from '#model/collections.ts';
import { contentFolder } from './content-folder.ts';
import { hashFile } from './hash-file.ts';
import type { Issue } from './issue.ts';
import { findFile, isReadableName, listFiles } from './list-files.ts';
import { type LoadedEntry, noteEntries, noteEntry } from './loaded-entries.ts';
import {
  collectionOf,
  findUnreadable,
  type RecordFile,
  readCollection,
  readCollectionFiles,
  readSite,
} from './read-content.ts';
import { readPages } from './read-page.ts';

/** Astro reads a collection with the same reader as every command, and refuses what it refuses. */
export function contentLoader(collection: Collection): Loader {
  const readAll = async () => {
    const files = await readCollection(contentFolder(), collection);
    refuse([...(await findOddFiles(collection)), ...files.flatMap((file) => file.issues)]);
    return files.map(makeEntry);
  };
  return makeLoader(collection, readAll, async (path) => {
    if (collectionOf(path) !== collection) return undefined;
    const folder = contentFolder();
    const file = await findFile(folder, path);
    if (!file || !isReadableName(file)) return undefined;
    const shown = (each: string) => join(folder, each);
    const [read] = await readCollectionFiles([file], collection, shown);
    refuse(read?.issues ?? []);
    return read && makeEntry(read);
  });
}

function makeEntry({ id, record, text }: RecordFile): LoadedEntry {
  return { id, data: record as Record<string, unknown>, digest: hashFile(text) };
}

/** `content/site.yaml` as a collection of one entry. */
export function siteLoader(): Loader {
  return makeLoader('site.yaml', async () => {
    const { record, issues } = await readSite(contentFolder());
    refuse([...(await findOddFiles('site.yaml')), ...issues]);
    return [{ id: 'site', data: record as Record<string, unknown> }];
  });
}

/** Prose pages, one entry for each `<id>/<locale>`. */
export function pageLoader(): Loader {
  return makeLoader('pages', async () => {
    const folder = contentFolder();
    const content = (await listFiles(folder, 'pages')).filter(isReadableName);
    const { files, issues } = await readPages(content, (path) => join(folder, path));
    refuse([...(await findOddFiles('pages')), ...issues]);
    return files.map(({ id, locale, title, summary, body }) => ({
      id: `${id}/${locale}`,
      data: { title, summary },
      body,
    }));
  });
}

/**
 * @param read all that is in a part of the content
 * @param readOne one file of it alone, by its path in the content; undefined where it takes all to tell
 */
function makeLoader(
  part: string,
  read: () => Promise<LoadedEntry[]>,
  readOne: (path: string) => Promise<LoadedEntry | undefined> = async () => undefined,
): Loader {
  return {
    name: `twiza-${part}`,
    async load(context) {
      const { store, watcher, logger, collection } = context;
      const fill = async () => {
        const entries = await read();
        store.clear();
        for (const entry of entries) store.set(entry);
        noteEntries(collection, entries);
      };
      const take = async (path: string) => {
        const entry = await readOne(relative(contentFolder(), path).replaceAll('\\', '/'));
        if (!entry) return fill();
        store.set(entry);
        noteEntry(collection, entry);
      };
      await fill();
      const folder = join(contentFolder(), part);
      watcher?.add(folder);
      watcher?.on('all', (_, path) => {
        if (path.startsWith(folder))
          take(path).catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

/** Links, and names that cannot be said, in a part of the content. */
async function findOddFiles(part: string): Promise<Issue[]> {
  const folder = contentFolder();
  const found = findUnreadable(await listFiles(folder, part), (path) => join(folder, path));
  // File managers leave such files where they were opened; nothing is built from one.
  return found.filter(({ rule }) => rule !== 'dot-file');
}

/** Names of files and fields come from whoever opened the pull request, line breaks and all. */
function refuse(issues: Issue[]): void {
  if (issues.length === 0) return;
  const shown = issues.map(
    ({ file, line, field, rule }) => `  ${showCodes(`${file}:${line} ${field}`)} (${rule})`,
  );
  throw new Error(
    `The content has ${issues.length} errors. "npm run check" explains each:\n${shown.join('\n')}`,
  );
}
