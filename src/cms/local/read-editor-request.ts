import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { collections } from '#model/collections.ts';
import { locales } from '#model/locales.ts';

/** Names of records, drafts and pages. They become names of files and of branches. */
const name = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/i);
const collection = z.enum([...collections, 'pages', 'site']);
const file = z.string().max(300).refine(isRecordFile, 'is no file of a record');
const status = z.enum(['draft', 'pending_review', 'pending_publish']);
const draft = { collection, slug: name };
const written = z.object({ slug: name, path: file, raw: z.string(), newPath: file.optional() });

/** What the editor asks of Decap's server, and of each order what that server looks at: nothing else. */
const requests = {
  info: {},
  entriesByFolder: {
    folder: z.enum(collections.map((each) => `content/${each}`)),
    extension: z.enum(['yaml', 'md']),
    depth: z.int().min(0).max(3),
  },
  entriesByFiles: { files: z.array(z.object({ path: file, label: z.string().optional() })) },
  getEntry: { path: file },
  unpublishedEntries: {},
  unpublishedEntry: {
    id: z.string().refine(isDraftKey, 'is no draft').optional(),
    collection: collection.optional(),
    slug: name.optional(),
  },
  unpublishedEntryDataFile: { ...draft, id: z.string(), path: file },
  deleteUnpublishedEntry: draft,
  persistEntry: {
    dataFiles: z.array(written).min(1),
    // Records name no pictures.
    assets: z.tuple([]),
    options: z.object({
      collectionName: collection,
      commitMessage: z.string().min(1).max(1000),
      useWorkflow: z.boolean(),
      status,
    }),
  },
  updateUnpublishedEntryStatus: { ...draft, newStatus: status },
  publishUnpublishedEntry: draft,
  getMedia: { mediaFolder: z.literal('content/uploads') },
  getDeployPreview: draft,
} satisfies Record<string, z.ZodRawShape>;

export interface EditorRequest {
  action: string;
  params: Record<string, unknown>;
}

/** What is asked is not for the editor to ask, in a sentence. */
export class RequestRefused extends Error {}

/**
 * Reads what a page asks of Decap's server, which itself would write anywhere in the repository.
 *
 * @param folder the copy of the repository that is edited
 * @param branch the one that is edited there
 * @returns the order, of nothing but what is known
 * @throws {RequestRefused} for anything else
 */
export function readEditorRequest(asked: unknown, folder: string, branch: string): EditorRequest {
  const { action = '', params } = (asked ?? {}) as { action?: string; params?: unknown };
  if (!Object.hasOwn(requests, action))
    throw new RequestRefused('The editor does not know what it is asked to do.');
  if (action === 'info') return { action, params: {} };
  const shape: z.ZodRawShape = requests[action as keyof typeof requests];
  const { data, error } = z.object({ ...shape, branch: z.literal(branch) }).safeParse(params);
  if (error) {
    const [{ path, message } = { path: [], message: '' }] = error.issues;
    throw new RequestRefused(`The editor does not do that: ${path.join('.')} ${message}.`);
  }
  const link = listPaths(data).find((path) => leadsAway(folder, path));
  if (link) throw new RequestRefused(`The editor does not follow links: ${link}.`);
  return { action, params: data };
}

/** `content/associations/khotwa.yaml`, `content/pages/about/fr.md`, `content/site.yaml` */
function isRecordFile(path: string): boolean {
  const [content, folder = '', id = '', last] = path.split('/');
  if (content !== 'content') return false;
  if (path === 'content/site.yaml') return true;
  const isName = (text: string) => name.safeParse(text).success;
  if (folder === 'pages')
    return isName(id) && locales.some((each) => path === `content/pages/${id}/${each}.md`);
  const isKnown = collections.some((each) => each === folder);
  return isKnown && last === undefined && id.endsWith('.yaml') && isName(id.slice(0, -5));
}

function isDraftKey(key: string): boolean {
  const [collectionName, slug, ...others] = key.split('/');
  const isKnown = collection.safeParse(collectionName).success && name.safeParse(slug).success;
  return isKnown && others.length === 0;
}

/** Every path in an order, however deep. */
function listPaths(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(path|newPath|folder)$/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => listPaths(each, name));
}

/** Whether one of the folders on the way to a file, or the file, is a link. */
function leadsAway(folder: string, path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => {
    const step = join(folder, ...parts.slice(0, index + 1));
    return lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  });
}
