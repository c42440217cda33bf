import { expect, it } from 'vitest';
import { buildContent } from '#testing/content-builder.ts';
import { attachmentsNamed } from './attachments-named.ts';

type DraftContent = Parameters<typeof attachmentsNamed.check>[0];

const today = '2026-11-30';
const files = (...names: string[]) =>
  `kind: guide\nlicence: cc-by\nfiles:\n${names.map((name) => `  - file: ${name}\n`).join('')}`;

function check(texts: Record<string, string>, beside: string[] | undefined) {
  const attachments = beside?.map((path) => {
    const [id = '', name = ''] = path.split('/');
    return { collection: 'resources' as const, id, name, file: `resources/${path}` };
  });
  const content = { ...buildContent(texts), attachments } as DraftContent;
  return attachmentsNamed
    .check(content, { today })
    .map(
      ({ file, line, rule, values }) => `${file}:${line} ${rule} ${Object.values(values).join()}`,
    );
}

it.each<[string, string[], string[]]>([
  [files('a.pdf'), ['guide/a.pdf'], []],
  [files('a.pdf', 'b.pdf'), ['guide/b.pdf', 'guide/a.pdf'], []],
  [
    files('a.pdf', 'b.pdf'),
    ['guide/a.pdf'],
    ['resources/guide.yaml:5 attachment-missing b.pdf,guide/'],
  ],
  // A file of another record is not its own.
  [
    files('a.pdf'),
    ['other/a.pdf'],
    [
      'resources/other/a.pdf:1 attachment-orphan a.pdf,other,no',
      'resources/guide.yaml:4 attachment-missing a.pdf,guide/',
    ],
  ],
  ['kind: guide\n', ['guide/a.pdf'], ['resources/guide/a.pdf:1 attachment-orphan a.pdf,guide,yes']],
  // No record can name what has no good name: that is said by itself.
  ['kind: guide\n', ['guide/Ä b.pdf'], []],
])('%j with %j beside it: %j', (text, beside, issues) => {
  const found = check({ 'resources/guide': text }, beside);
  expect(found).toEqual(issues);
});

it('is an error of the file itself', () => {
  const content = {
    ...buildContent({}),
    attachments: [{ id: 'guide', name: 'a.pdf', file: 'resources/guide/a.pdf' }],
  } as unknown as DraftContent;
  expect(attachmentsNamed.check(content, { today })).toEqual([
    {
      file: 'resources/guide/a.pdf',
      line: 1,
      column: 1,
      rule: 'attachment-orphan',
      severity: 'error',
      field: '',
      values: { name: 'a.pdf', id: 'guide', isThere: 'no' },
    },
  ]);
});

it('looks for no files of a draft, which brings none', () => {
  expect(check({ 'resources/guide': files('a.pdf') }, undefined)).toEqual([]);
});

it('lets a record that is refused name nothing', () => {
  const content = buildContent({ 'resources/guide': 'kind: guide\n' });
  const refused = content.files.map((file) => ({ ...file, record: undefined }));
  const attachments = [{ id: 'guide', name: 'a.pdf', file: 'resources/guide/a.pdf' }];
  const given = { ...content, files: refused, attachments } as unknown as DraftContent;
  expect(attachmentsNamed.check(given, { today })).toEqual([]);
});
