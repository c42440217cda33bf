import { createReadStream } from 'node:fs';

/** A file on the disk or in an archive, whose bytes can be read as often as one likes. */
export interface InputFile {
  /** As notes name it: `list.zip/organizations.csv`. */
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Where it is on the disk; a file of an archive is nowhere. */
  readonly path?: string;
  bytes(): AsyncIterable<Uint8Array>;
}

export function fileOnDisk(name: string, path: string, size: number): InputFile {
  return { name, size, path, bytes: () => createReadStream(path, { highWaterMark: 1 << 16 }) };
}

/** The first bytes of a file, at most `count`. */
export async function readHead(file: InputFile, count: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.bytes()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= count) break;
  }
  return Buffer.concat(chunks).subarray(0, count);
}

/** All bytes of a file that is known to be small. */
export async function readWhole(file: InputFile): Promise<Buffer> {
  return readHead(file, Number.POSITIVE_INFINITY);
}

/** The name of a file without folders and ending: `organizations` of `list.zip/organizations.csv`. */
export function bareName(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return last.replace(/(?<=.)\.[^.]*$/, '');
}

/** The ending of a file’s name in small letters, without the dot. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
