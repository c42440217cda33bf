import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from './inspect-file.ts';

const fine = 'tests/fixtures/attachments';
const unsafe = 'tests/fixtures/hostile/resources/attachment-unsafe';

const inspect = (folder: string, name: string) =>
  inspectFile(name, readFileSync(join(folder, name)));

it.each(readdirSync(fine))('lets %s pass', async (name) => {
  expect(await inspect(fine, name)).toBeUndefined();
});

describe('what runs or fetches something when a file is opened', () => {
  it.each([
    ['script.pdf', 'script'],
    ['hidden-script.pdf', 'script'],
    ['action.pdf', 'action'],
    ['embedded.pdf', 'embedded'],
    ['locked.pdf', 'locked'],
    ['macro.docx', 'macro'],
    ['macro-odf.odt', 'macro'],
    ['outside.docx', 'outside'],
  ])('is found in %s: %s', async (name, why) => {
    expect(await inspect(unsafe, name)).toEqual({ rule: 'attachment-unsafe', values: { why } });
  });

  it('is looked for also in what stands outside of all objects of a PDF', async () => {
    const page = readFileSync(join(fine, 'page.pdf'));
    const hidden = Buffer.concat([page, Buffer.from('\n<< /S /J#61vaScript >>\n')]);
    expect(await inspectFile('page.pdf', hidden)).toMatchObject({ rule: 'attachment-unsafe' });
  });

  it('cannot be told of a file that is cut off', async () => {
    const whole = readFileSync(join(fine, 'texte.odt'));
    const cut = whole.subarray(0, whole.length - 30);
    expect(await inspectFile('texte.odt', cut)).toMatchObject({ values: { why: 'unreadable' } });
  });
});

it.each([
  ['page.pdf', '<!doctype html><script>alert(1)</script>', 'unknown'],
  ['page.pdf', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'unknown'],
  ['page.docx', 'MZ\0\0', 'exe'],
  ['page.png', '', 'unknown'],
])('%s with %j is not what its name says', async (name, text, found) => {
  const said = name.slice(-name.length + 5);
  expect(await inspectFile(name, Buffer.from(text))).toEqual({
    rule: 'attachment-type',
    values: { said, found },
  });
});
