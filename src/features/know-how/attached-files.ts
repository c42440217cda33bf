import { attachmentsAddress } from '#directory/addresses.ts';
import type { Resource } from '#model/resources.ts';
import { mostAttachmentBytes } from '#records/attachments.ts';
import { contentFolder } from '#records/content-folder.ts';
import { inspectFile } from '#records/inspect/inspect-file.ts';
import { findFile } from '#records/list-files.ts';
import { cleanImage } from './clean-image.ts';

/** Where each file of a record is downloaded, and how much it weighs in bytes, by its name. */
export type AttachedFiles = ReadonlyMap<string, { href: string; bytes: number }>;

export async function listAttachedFiles({ id, files = [] }: Resource): Promise<AttachedFiles> {
  const found = await Promise.all(
    files.map(async ({ file }) => {
      const { length } = await readAttachedFile(id, file);
      return [file, { href: `${attachmentsAddress}${id}/${file}`, bytes: length }] as const;
    }),
  );
  return new Map(found);
}

/**
 * A file beside a resource as it goes into the site; an image is drawn anew, without what a camera wrote beside it.
 *
 * @throws where `npm run check` would not let it stay: nobody is offered what was not looked into
 */
export async function readAttachedFile(id: string, name: string): Promise<Uint8Array> {
  const path = `resources/${id}/${name}`;
  const file = await findFile(contentFolder(), path);
  if (!file?.isPlain || !file.readBytes) throw new Error(`content/${path} is not there.`);
  const bytes = await file.readBytes(mostAttachmentBytes + 1);
  const refusal = await inspectFile(name, bytes);
  if (bytes.length > mostAttachmentBytes || refusal)
    throw new Error(`content/${path} may not stay: "npm run check" says why.`);
  return cleanImage(name, bytes);
}
