import { execFile } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a run left behind: a file of each name, or where its link leads. */
function makeFolder(files: Record<string, string>, links: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-post-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(folder, name));
  return folder;
}

it.each([
  [
    'a number that is none',
    makeFolder({ number: '7/../../8', 'review.md': '' }),
    'The number is none.',
  ],
  [
    'a large review',
    makeFolder({ number: '7', 'review.md': 'x'.repeat(300_000) }),
    'larger than any',
  ],
  ['a link', makeFolder({ number: '7' }, { 'review.md': '/etc/hostname' }), 'There is no file'],
])('post-review refuses %s before it asks anybody', async (_, folder, message) => {
  const api = { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_TOKEN: 'token' };
  const run = {
    GITHUB_REPOSITORY: 'twiza/twiza',
    HEAD_SHA: 'a',
    RUN_URL: 'https://github.example',
  };
  const env = { ...process.env, ...api, ...run };
  const args = [join(root, 'scripts/commands/post-review.ts'), folder];
  const { code, errors } = await new Promise<{ code: unknown; errors: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, __, stderr) =>
      resolve({ code: error?.code, errors: stderr }),
    );
  });
  expect(code).toBe(2);
  expect(errors).toContain(message);
});
