import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Issue } from '#records/issue.ts';
import { readContent, showFile } from '#records/read-content.ts';
import { good } from '#testing/sample-record.ts';
import { runChecks } from './all-checks.ts';
import { checkSome } from './check-some.ts';

const files = {
  'site.yaml': 'name:\n  fr: Twiza\nurl: https://twiza.example\n',
  'focus-areas/health.yaml': 'id: health\norder: 1\nname:\n  fr: Santé\nicon: health\n',
  'associations/amal.yaml': good.replace('contacts:', 'memberOf:\n  - nuor\ncontacts:'),
  'associations/nour.yaml': good.replace('id: amal', 'id: nour'),
  // Nearer to what is written, and no association.
  'funders/nuors.yaml': 'id: nuors\nname:\n  fr: Nuors\n',
};
const today = '2025-11-22';
let content = '';
let cache = '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-check-some-'));
  content = join(folder, 'content');
  cache = join(folder, 'cache');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
});
afterAll(() => rm(dirname(content), { recursive: true }));

const write = (issues: readonly Issue[]) => issues.map((issue) => JSON.stringify(issue)).sort();

async function check(path: string): Promise<Issue[]> {
  const { issues } = await checkSome({
    folder: content,
    shown: (each) => showFile(content, each),
    isChosen: (file) => file === showFile(content, path),
    context: { today },
    cache: { folder: cache, version: '1' },
  });
  return issues;
}

it.each(Object.keys(files))('says of %s alone what is said of it among all', async (path) => {
  const all = await readContent(content);
  const wanted = [...all.issues, ...runChecks(all, { today })];
  const own = wanted.filter(({ file }) => file === showFile(content, path));
  expect(write(await check(path))).toEqual(write(own));
});

it('knows whom of the same kind a name without anybody may mean, and who else has a name', async () => {
  const [missing] = (await check('associations/amal.yaml')).filter(
    ({ rule }) => rule === 'references-exist',
  );
  expect(missing?.values).toMatchObject({ found: 'nuor', suggestion: 'nour' });
  const rules = (await check('associations/nour.yaml')).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith('duplicate'))).not.toEqual([]);
});
