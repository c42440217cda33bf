import { readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkEvidence, type SaidTexts } from '#i18n/tamazight/check-evidence.ts';
import { evidence, rules } from '#i18n/tamazight/evidence.ts';
import { writeReview } from '#i18n/tamazight/write-review.ts';
import { collections, collectionTable } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { readCatalog } from './check-catalogs.ts';

export const reviewPath = 'docs/tamazight-review.md';

/** The document that an Amazigh reader goes through, from the evidence and what the site says in French. */
export async function writeTamazightReview(root: string): Promise<string> {
  const introduction = readFileSync(join(root, 'src/i18n/tamazight/introduction.md'), 'utf8');
  return writeReview(evidence, rules, await readSaid(root, 'fr'), introduction);
}

/** Where words and evidence do not agree, each with its remedy. */
export async function checkTamazight(root: string): Promise<string[]> {
  return checkEvidence(evidence, rules, await readSaid(root, 'zgh'));
}

/** What the site says in one language by its catalogues and by the names of vocabularies and territories. */
async function readSaid(root: string, locale: Locale): Promise<SaidTexts> {
  const named = collections.filter((name) => collectionTable[name].group !== 'records');
  const records: Record<string, string | undefined> = {};
  for await (const path of glob(`content/{${named}}/*.yaml`, { cwd: root })) {
    const { name } = parse(await readFile(join(root, path), 'utf8'));
    const key = path.replaceAll('\\', '/').replace(/^content\/|\.yaml$/g, '');
    if (name?.[locale]) records[key] = name[locale];
  }
  return {
    messages: readCatalog(join(root, `src/i18n/${locale}.json`)) ?? {},
    labels: readCatalog(join(root, `src/model/labels/${locale}.json`)) ?? {},
    records,
  };
}
