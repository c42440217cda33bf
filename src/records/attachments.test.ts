import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import {
  attachmentOf,
  checkAttachments,
  listAttachments,
  mostAttachmentBytes,
} from './attachments.ts';
import type { ContentFile } from './list-files.ts';

const shown = (path: string) => `content/${path}`;
const fileOf = (path: string, bytes?: Uint8Array): ContentFile => ({
  path,
  isPlain: true,
  read: async () => '',
  ...(bytes && { readBytes: async (most) => bytes.subarray(0, most) }),
});
const page = readFileSync('tests/fixtures/attachments/page.pdf');
const text = new TextEncoder().encode('Bonjour.\n');

it.each([
  ['resources/guide/a.pdf', { collection: 'resources', id: 'guide', name: 'a.pdf' }],
  ['resources/guide.yaml', undefined],
  ['resources/guide/more/a.pdf', undefined],
  // No other collection has files.
  ['associations/amal/a.pdf', undefined],
  ['nothing/guide/a.pdf', undefined],
])('%s is a file of %j', (path, attachment) => {
  expect(attachmentOf(path)).toEqual(attachment);
});

it('lists the files beside records, by the names that issues show', () => {
  const files = ['resources/guide.yaml', 'resources/guide/a.pdf', 'events/fair/b.pdf'].map((path) =>
    fileOf(path),
  );
  expect(listAttachments(files, shown)).toEqual([
    {
      collection: 'resources',
      id: 'guide',
      name: 'a.pdf',
      file: 'content/resources/guide/a.pdf',
    },
  ]);
});

it('says of each file why it may not stay, at its beginning', async () => {
  const large = new Uint8Array(mostAttachmentBytes + 1);
  const files = [
    fileOf('resources/guide.yaml', text),
    fileOf('resources/guide/a.pdf', page),
    fileOf('resources/guide/Ä b.pdf', text),
    fileOf('resources/guide/b.pdf', large),
    fileOf('resources/guide/c.pdf', large.subarray(1)),
    fileOf('resources/guide/d.pdf', text),
    fileOf('resources/guide/e.pdf'),
  ];
  const issues = await checkAttachments(files, shown);
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
    ['content/resources/guide/Ä b.pdf', 'bad-attachment-name'],
    ['content/resources/guide/b.pdf', 'attachment-too-large'],
    // As large as it may be, and no PDF.
    ['content/resources/guide/c.pdf', 'attachment-type'],
    ['content/resources/guide/d.pdf', 'attachment-type'],
  ]);
  expect(issues[0]).toEqual({
    file: 'content/resources/guide/Ä b.pdf',
    line: 1,
    column: 1,
    rule: 'bad-attachment-name',
    severity: 'error',
    field: '',
    values: { found: 'Ä b.pdf' },
  });
  expect(issues[1]?.values).toEqual({ most: 2 });
});

it('looks into a file once, however often the content is read', async () => {
  const readBytes = vi.fn(async () => text);
  const file = { ...fileOf('resources/guide/a.pdf'), readBytes };
  const first = await checkAttachments([file], shown);
  expect(await checkAttachments([file], shown)).toEqual(first);
  expect(first).toHaveLength(1);
  expect(readBytes).toHaveBeenCalledExactlyOnceWith(mostAttachmentBytes + 1);
});
