import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '#model/locales.ts';
import { joinFragments } from './join-fragments.ts';
import {
  bundleFolder,
  endPagefind,
  type IndexRecord,
  makeBundle,
  recordsFile,
} from './make-bundle.ts';
import { trimBundle } from './trim-bundle.ts';

/** At the end of a build: an index of the words in all texts, one for each locale that is drawn. */
export function textIndexes(locales: readonly Locale[]): AstroIntegration {
  return {
    name: 'twiza-text-indexes',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const began = performance.now();
        const waiting = locales.map((locale) => join(fileURLToPath(dir), locale, bundleFolder));
        const writeNext = async (): Promise<void> => {
          const folder = waiting.shift();
          if (!folder) return;
          await writeIndex(await takeRecords(folder), folder);
          await writeNext();
        };
        // Two at a time, as most machines that build have two cores.
        await Promise.all([writeNext(), writeNext()]).finally(endPagefind);
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        logger.info(`Indexed the texts of ${locales.length} locales in ${seconds} s.`);
      },
    },
  };
}

async function takeRecords(folder: string): Promise<IndexRecord[]> {
  const file = join(folder, recordsFile);
  const records: IndexRecord[] = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return records;
}

/** Writes the bundle of a locale into a folder: the index, and what of Pagefind a page needs to ask it. */
export async function writeIndex(records: readonly IndexRecord[], folder: string): Promise<void> {
  await makeBundle(records, folder);
  await trimBundle(folder);
  await joinFragments(folder);
}
