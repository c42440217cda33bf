import { type Collection, collections, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { fileName } from '#model/fields/file-name.ts';
import type { Issue } from './issue.ts';
import type { ContentFile } from './list-files.ts';
import type { FileRule } from './rules.ts';

/** A file beside a record, in the folder of its id: `resources/<id>/<name>`. */
export interface Attachment {
  collection: Collection;
  /** Of the record. */
  id: string;
  name: string;
  /** The name that issues show. */
  file: string;
}

/** More than that, and nobody opens it on a telephone. Bytes. */
export const mostAttachmentBytes = 2 * 1024 * 1024;

/** The collections whose records may have files. */
const withFiles: ReadonlySet<string> = new Set(
  collections.filter((each) => {
    const { files } = describeFields(schemas[each]).properties ?? {};
    return files?.items?.kind === 'attachment';
  }),
);

/** What a path of the content is a file of; undefined for all that lies nowhere beside a record. */
export function attachmentOf(
  path: string,
): Pick<Attachment, 'collection' | 'id' | 'name'> | undefined {
  const [, collection = '', id = '', name = ''] = /^([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  return withFiles.has(collection) ? { collection: collection as Collection, id, name } : undefined;
}

/** The files beside records, in the order of their paths, whatever is in them. */
export function listAttachments(
  files: readonly ContentFile[],
  shown: (path: string) => string,
): Attachment[] {
  return files.flatMap(({ path }) => {
    const found = attachmentOf(path);
    return found ? [{ ...found, file: shown(path) }] : [];
  });
}

/** What was said of a file: one that lies in a commit is looked into once, however often it is read. */
const looked = new WeakMap<ContentFile, Issue[]>();

/** Reads them one after another, and says of each why it may not stay. */
export async function checkAttachments(
  files: readonly ContentFile[],
  shown: (path: string) => string,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const file of files) {
    const name = attachmentOf(file.path)?.name;
    if (name === undefined) continue;
    const found = looked.get(file) ?? (await checkAttachment(file, name, shown(file.path)));
    looked.set(file, found);
    issues.push(...found);
  }
  return issues;
}

async function checkAttachment(
  { readBytes }: ContentFile,
  name: string,
  file: string,
): Promise<Issue[]> {
  const refuse = (rule: FileRule, values: Issue['values']): Issue[] => {
    return [{ file, line: 1, column: 1, rule, severity: 'error', field: '', values }];
  };
  if (!fileName.safeParse(name).success) return refuse('bad-attachment-name', { found: name });
  const bytes = await readBytes?.(mostAttachmentBytes + 1);
  if (!bytes) return [];
  if (bytes.length > mostAttachmentBytes)
    return refuse('attachment-too-large', { most: mostAttachmentBytes / 1024 / 1024 });
  // Libraries that look into files are loaded where there is a file to look into.
  const { inspectFile } = await import('./inspect/inspect-file.ts');
  const refusal = await inspectFile(name, bytes);
  return refusal ? refuse(refusal.rule, refusal.values) : [];
}
