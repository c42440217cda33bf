import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DecapBackend } from '#cms/config/decap-config.ts';
import { makeConfig } from '#cms/config/make-config.ts';
import type { KnownRecord, KnownRecords } from '#cms/names.ts';
import { type OpeningWords, openingKeys } from '#cms/opening-words.ts';
import type { Content } from '#files/read-content.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { cmsMessages } from '#i18n/say-cms.ts';
import { type Collection, collections } from '#schemas/collections.ts';
import type { Site } from '#schemas/site.ts';
import { bundleEditor } from './bundle-editor.ts';
import { writePolicy } from './editor-policy.ts';

interface Written {
  /** Where the editor goes: the folder `admin` of a site. */
  folder: string;
  content: Content;
  site: Site;
  backend: DecapBackend;
}

/** Writes the editor of a site: the bundle, and what this site alone has. */
export async function writeEditor({ folder, content, site, backend }: Written): Promise<void> {
  await cp(await bundleEditor(), folder, { recursive: true });
  const page = join(folder, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(
    page,
    html
      .replace('{{policy}}', () => writePolicy(backend))
      .replace(
        'id="opening-words">{}',
        () => `id="opening-words">${writeJson(pickOpeningWords())}`,
      ),
  );
  const { pages, records } = content;
  for (const language of issueLocales) {
    const config = makeConfig({ language, site, pages, backend });
    const settings = { config, words: cmsMessages[language] };
    await writeFile(join(folder, `config.${language}.json`), JSON.stringify(settings));
  }
  await mkdir(join(folder, 'names'), { recursive: true });
  for (const collection of collections) {
    const names = JSON.stringify(listKnown(collection, records[collection]));
    await writeFile(join(folder, 'names', `${collection}.json`), names);
  }
  if (backend.name === 'test-repo')
    await writeFile(join(folder, 'demo.json'), JSON.stringify(listDemoFiles(content)));
}

function pickOpeningWords(): OpeningWords {
  const picked = issueLocales.map((language) => {
    return [
      language,
      Object.fromEntries(openingKeys.map((key) => [key, cmsMessages[language][key]])),
    ];
  });
  return Object.fromEntries(picked);
}

/** Inside an element of a page: no text of ours can close it. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function listKnown(collection: Collection, records: readonly { id: string }[]): KnownRecords {
  return Object.fromEntries(
    records.map((record) => {
      const { name, icon, code, region, communes } = record as KnownRecord;
      const known: KnownRecord = {
        ...(name && { name }),
        ...(icon && { icon }),
        ...(code && { code }),
        ...(collection === 'provinces' && region && { region }),
        ...(communes && { communes: communes.map(({ code, name }) => ({ code, name })) }),
      };
      return [record.id, known];
    }),
  );
}

/** More than a visitor would look at; a demonstration of ten thousand records is none. */
const mostDemoFiles = 2000;

/** The files that a demonstration holds in memory, by their path in the repository. */
function listDemoFiles({ files, pages, siteFile }: Content): Record<string, string> {
  const records = files.slice(0, mostDemoFiles).map(({ collection, id, text }) => {
    return [`content/${collection}/${id}.yaml`, text];
  });
  const prose = pages.map(({ id, locale, text }) => [`content/pages/${id}/${locale}.md`, text]);
  return Object.fromEntries([...records, ...prose, ['content/site.yaml', siteFile.text]]);
}
