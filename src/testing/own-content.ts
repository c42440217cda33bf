import { type Content, readContent } from '#records/read-content.ts';

const read = new Map<string, Promise<Content>>();

/** A content folder of this repository, read once for all tests of a worker: nobody may change what comes. */
export function readOwnContent(folder = 'content'): Promise<Content> {
  const reading = read.get(folder) ?? readContent(folder);
  read.set(folder, reading);
  return reading;
}
