import { resolve } from 'node:path';
import { type Content, readContent } from '#records/read-content.ts';

const read = new Map<string, Promise<Content>>();

/** A content folder of this repository, read once for all tests of a worker: nobody may change what comes. */
export function readOwnContent(folder = 'content'): Promise<Content> {
  const path = resolve(folder);
  const reading = read.get(path) ?? readContent(folder);
  read.set(path, reading);
  return reading;
}
