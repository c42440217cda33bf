import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DecapBackend } from '#cms/config/decap-config.ts';
import { makeConfig } from '#cms/config/make-config.ts';
import { type StartTexts, startTextKeys } from '#cms/start-texts.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { cmsMessages } from '#i18n/say-cms.ts';
import { collections } from '#model/collections.ts';
import type { Site } from '#model/site.ts';
import { listFiles } from '#records/list-files.ts';
import { type Content, readSite } from '#records/read-content.ts';
import { readPages } from '#records/read-page.ts';
import { bundleEditor } from './bundle-editor.ts';
import { listDemoFiles } from './demo-files.ts';
import { writePolicy } from './editor-policy.ts';
import { listKnown } from './list-known.ts';

interface Written {
  /** Where the editor goes: the folder `admin` of a site. */
  folder: string;
  /** The content that it edits. */
  source: string;
  /** The path below which the site stands: `/twiza`; empty at the root. */
  basePath?: string;
  backend: (site: Site) => DecapBackend;
  /** For the names of records; a built site has written them by itself. */
  records?: Content['records'];
}

/**
 * Writes an editor: the bundle, and what this content alone has.
 *
 * @throws when `site.yaml` cannot be read
 */
export async function writeEditor(written: Written): Promise<void> {
  const { folder, source, backend, records, basePath = '' } = written;
  const { record: site } = await readSite(source);
  if (!site) throw new Error('content/site.yaml cannot be read; “npm run check” says why.');
  const files = await listFiles(source);
  const chosen = backend(site);
  await cp(await bundleEditor(), folder, { recursive: true });
  await fillPage(join(folder, 'index.html'), writePolicy(chosen), basePath);
  const { files: pages } = await readPages(files, (path) => path);
  for (const language of issueLocales) {
    const config = makeConfig({ language, site, pages, backend: chosen });
    await writeJson(folder, `config.${language}`, { config, words: cmsMessages[language] });
  }
  if (records) {
    await mkdir(join(folder, 'names'), { recursive: true });
    for (const collection of collections)
      await writeJson(folder, `names/${collection}`, listKnown(collection, records[collection]));
  }
  if (chosen.name === 'test-repo') await writeJson(folder, 'demo', await listDemoFiles(files));
}

async function writeJson(folder: string, name: string, value: unknown): Promise<void> {
  await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
}

async function fillPage(page: string, policy: string, basePath: string): Promise<void> {
  // Inside an element of a page: no text of ours can close it.
  const words = JSON.stringify(pickOpeningWords()).replaceAll('<', '\\u003c');
  const html = await readFile(page, 'utf8');
  const filled = html
    // The bundle is the same wherever the site stands.
    .replaceAll(/(?<= (?:href|src)=")(?=\/)/g, () => basePath)
    .replace('{{policy}}', () => policy)
    .replace('id="opening-words">{}', () => `id="opening-words">${words}`);
  await writeFile(page, filled);
}

function pickOpeningWords(): StartTexts {
  const picked = issueLocales.map((language) => {
    const said = startTextKeys.map((key) => [key, cmsMessages[language][key]]);
    return [language, Object.fromEntries(said)];
  });
  return Object.fromEntries(picked);
}
