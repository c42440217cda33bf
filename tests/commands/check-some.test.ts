import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '#records/issue.ts';
import { readContent, showFile } from '#records/read-content.ts';
import { hostileDay, hostileFolder } from '#testing/read-hostile.ts';
import { runChecks } from '#validation/all-checks.ts';
import { checkSome } from '#validation/check-some.ts';

let cache = '';
let byFile: Map<string, Issue[]>;
let files: string[];

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'twiza-check-some-'));
  const content = await readContent(hostileFolder);
  const issues = [...content.issues, ...runChecks(content, { today: hostileDay })];
  byFile = Map.groupBy(issues, ({ file }) => file);
  files = [...content.files, ...content.pages, content.siteFile].map(({ file }) => file);
});
afterAll(() => rm(cache, { recursive: true }));

async function check(file: string): Promise<string[]> {
  const { issues } = await checkSome({
    folder: hostileFolder,
    shown: (path) => showFile(hostileFolder, path),
    isChosen: (each) => each === file,
    context: { today: hostileDay },
    cache: { folder: cache, version: '1' },
  });
  return write(issues);
}

/** In whichever order they were found. */
function write(issues: readonly Issue[] = []): string[] {
  return issues.map((issue) => JSON.stringify(issue)).sort();
}

describe('a file that is checked alone', () => {
  it('is said to be what it is among all', async () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) expect(await check(file), file).toEqual(write(byFile.get(file)));
  });

  it('is so also where what was kept is damaged', async () => {
    const file = files.find((each) => each.includes('duplicate-name.yaml')) ?? '';
    for (const damage of [
      () => truncate(join(cache, 'twins'), 1000),
      () => writeFile(join(cache, 'twins'), 'no\n[]'),
      () => writeFile(join(cache, 'territories'), ''),
    ]) {
      await damage();
      expect(await check(file)).toEqual(write(byFile.get(file)));
    }
  });
});
