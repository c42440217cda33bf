import { fileTypeFromBuffer } from 'file-type';
import type { FileType } from '#model/fields/file-name.ts';
import type { Danger } from './danger.ts';
import { findInPackage } from './find-in-package.ts';
import { findInPdf } from './find-in-pdf.ts';

/** Why a file may not be offered to anybody. */
export type FileRefusal =
  | { rule: 'attachment-type'; values: { said: string; found: string } }
  | { rule: 'attachment-unsafe'; values: { why: Danger } };

type Find = (bytes: Uint8Array) => Promise<Danger | undefined> | Danger | undefined;

const nothing: Find = () => undefined;

/** What is looked for in a file of each type. Pictures and sounds run nothing. */
const finders: Record<FileType, Find> = {
  pdf: findInPdf,
  docx: findInPackage,
  xlsx: findInPackage,
  pptx: findInPackage,
  odt: findInPackage,
  ods: findInPackage,
  odp: findInPackage,
  png: nothing,
  jpg: nothing,
  webp: nothing,
  mp3: nothing,
};

/**
 * Whether a file is what its name says, by what is in it, and whether opening it does no more than show it.
 *
 * @param name with an end that `fileName` allows
 */
export async function inspectFile(
  name: string,
  bytes: Uint8Array,
): Promise<FileRefusal | undefined> {
  const said = name.slice(name.lastIndexOf('.') + 1) as FileType;
  const found = (await detect(bytes)) ?? 'unknown';
  if (found !== said) return { rule: 'attachment-type', values: { said, found } };
  const why = await finders[said](bytes);
  return why && { rule: 'attachment-unsafe', values: { why } };
}

/** A file that is cut off, or made to confuse its readers, is of no type. */
async function detect(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.ext;
  } catch (error) {
    if (error instanceof Error) return;
    throw error;
  }
}
