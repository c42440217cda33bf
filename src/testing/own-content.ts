import { resolve } from 'node:path';
import { listFiles } from '#records/list-files.ts';
import type { Content } from '#records/read-content.ts';
import { collectionOf, readContent, readContentFiles, showFile } from '#records/read-content.ts';

const read = new Map<string, Promise<Content>>();

/** A content folder of this repository, read once for all tests of a worker: nobody may change what comes. */
export function readOwnContent(folder = 'content'): Promise<Content> {
  return remember(resolve(folder), () => readContent(folder));
}

/** So many associations are enough to try on real ones what shall be true of each. */
const sampled = 12;

/**
 * The own content with a dozen of its associations, however many there are; every night, all of them.
 * What a test says of one field stands in `tests/fixtures/full-record`, which has each.
 */
export function readSampleContent(): Promise<Content> {
  if (process.env.TWIZA_WHOLE) return readOwnContent();
  return remember('a dozen of content', async () => {
    const files = await listFiles('content');
    const associations = files.filter(({ path }) => collectionOf(path) === 'associations');
    const step = Math.max(1, Math.ceil(associations.length / sampled));
    const left = new Set(associations.filter((_, index) => index % step > 0));
    return readContentFiles(
      files.filter((file) => !left.has(file)),
      (path) => showFile('content', path),
    );
  });
}

function remember(name: string, start: () => Promise<Content>): Promise<Content> {
  const reading = read.get(name) ?? start();
  read.set(name, reading);
  return reading;
}
