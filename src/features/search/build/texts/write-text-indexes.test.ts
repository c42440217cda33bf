import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { bundleFolder, recordsFile } from './make-bundle.ts';
import { textIndexes } from './write-text-indexes.ts';

it('a build has an index for each language, in the place of what was to be indexed', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'twiza-dist-'));
  const locales = ['ar', 'fr', 'en'] as const;
  for (const locale of locales) {
    await mkdir(join(dist, locale, bundleFolder), { recursive: true });
    const records = [{ url: `/${locale}/a/`, content: 'mot', language: 'und' }];
    await writeFile(join(dist, locale, bundleFolder, recordsFile), JSON.stringify(records));
  }
  const said: string[] = [];
  const { name, hooks } = textIndexes(locales);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${dist}/`),
    logger: { info: (text: string) => said.push(text) },
  } as never);
  expect(name).toBe('twiza-text-indexes');
  expect(said).toEqual([
    expect.stringMatching(/^Indexed the texts of 3 locales in \d{1,2}\.\d s\.$/),
  ]);
  for (const locale of locales) {
    const files = await readdir(join(dist, locale, bundleFolder));
    expect(files).toContain('pagefind-entry.json');
    expect(files).not.toContain(recordsFile);
  }
  await rm(dist, { recursive: true });
});
