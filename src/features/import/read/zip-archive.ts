import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName } from 'yauzl';
import { type InputFile, readWhole } from './input-file.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { brokenAt, type NoteCode, type NoteValues } from './notes.ts';
import type { ReadOptions } from './read-table.ts';
import { BrokenFile } from './source.ts';

export interface ZipArchive {
  readonly files: readonly InputFile[];
  close(): void;
}

/** A refusal of one file of an archive. */
interface Refusal {
  readonly code: NoteCode;
  readonly values?: NoteValues;
}

/** Symbolic links as Unix archives mark them. */
const linkType = 0o120000;
const typeBits = 0o170000;

/**
 * The files of an archive, in the order of their names. Nothing is written to the disk: their bytes are
 * unpacked while they are read. What is not safe to read is noted and left out.
 */
export async function openZipArchive(
  file: InputFile,
  { notes, limits }: ReadOptions,
): Promise<ZipArchive> {
  const zip = await openZip(file, limits);
  const files: InputFile[] = [];
  let unpacked = 0;
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const shown = `${file.name}/${name}`;
      const climbsOut = validateFileName(name) !== null;
      if (!climbsOut && (name.endsWith('/') || isRubbish(name))) continue;
      count += 1;
      if (count > limits.files) {
        notes.refuse('too-many-files', { file: file.name }, { limit: limits.files });
        break;
      }
      const refusal = refuseEntry(entry, name, limits);
      if (refusal) {
        notes.refuse(refusal.code, { file: shown }, refusal.values);
        continue;
      }
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpackedBytes) {
        notes.refuse(
          'archive-too-large',
          { file: file.name },
          { limit: inMegabytes(limits.unpackedBytes) },
        );
        break;
      }
      files.push(fileInArchive(zip, entry, shown));
    }
  } catch (error) {
    notes.refuse('broken-archive', { file: file.name }, { detail: messageOf(error) });
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, close: () => zip.close() };
}

async function openZip(file: InputFile, limits: Limits): Promise<ZipFile> {
  const options = { autoClose: false, decodeStrings: false };
  try {
    if (file.path !== undefined) return await openPromise(file.path, options);
    if (file.size > limits.nestedBytes) {
      throw brokenAt(
        'nested-too-large',
        { file: file.name },
        { limit: inMegabytes(limits.nestedBytes) },
      );
    }
    return await fromBufferPromise(await readWhole(file), options);
  } catch (error) {
    if (error instanceof BrokenFile) throw error;
    throw brokenAt('broken-archive', { file: file.name }, { detail: messageOf(error) });
  }
}

function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** What macOS and Windows add to archives and folders. */
export function isRubbish(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name);
}

function refuseEntry(entry: Entry, name: string, limits: Limits): Refusal | undefined {
  const size = entry.uncompressedSize;
  if (validateFileName(name) !== null) return { code: 'path-climbs-out' };
  if (((entry.externalFileAttributes >>> 16) & typeBits) === linkType) return { code: 'link' };
  if (entry.isEncrypted()) return { code: 'encrypted' };
  if (!entry.canDecodeFileData()) return { code: 'unknown-packing' };
  if (size > limits.ratioFrom && size > entry.compressedSize * limits.ratio) {
    return {
      code: 'bomb',
      values: { ratio: Math.round(size / Math.max(1, entry.compressedSize)) },
    };
  }
  return undefined;
}

function fileInArchive(zip: ZipFile, entry: Entry, name: string): InputFile {
  async function* bytes() {
    try {
      yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    } catch (error) {
      throw brokenAt('broken-archive', { file: name }, { detail: messageOf(error) });
    }
  }
  return { name, size: entry.uncompressedSize, bytes };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
