import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listLexicon } from '#features/search/build/list-lexicon.ts';
import { writeIndex } from '#features/search/build/texts/write-text-indexes.ts';
import { openTexts } from '#features/search/phone/texts/open-texts.ts';
import type { Texts } from '#features/search/phone/texts/text-answer.ts';
import type { TextRecord } from '#features/search/text-records.ts';
import { makeEntries } from '#features/search/view/make-text-entries.ts';
import type { Locale } from '#model/locales.ts';

const base = '/pagefind/';

/** A host that sends the files of a bundle's folder. */
export function hostOf(folder: string): typeof fetch {
  return async (request) => {
    const path = String(request).slice(base.length);
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  };
}

/** The texts of a bundle, asked in Node as in a browser. @param host for troubles on the way */
export function openTextsIn(folder: string, locale: Locale, host = hostOf(folder)): Texts {
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  return openTexts({ base, locale, fetch: host, load: () => import(/* @vite-ignore */ script) });
}

/** Makes a bundle of a few records, as the build does. @returns its folder */
export async function makeSmallTexts(
  sketches: readonly (Partial<TextRecord> & { id: string })[],
  locale: Locale = 'fr',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-texts-'));
  const records = sketches.map(
    (sketch): TextRecord => ({
      collection: 'projects',
      path: `projects/${sketch.id}`,
      title: { fr: sketch.id },
      aliases: [],
      texts: [],
      places: [],
      regions: [],
      where: [],
      related: [],
      ...sketch,
    }),
  );
  await writeIndex(makeEntries(records, locale), folder);
  await mkdir(join(folder, 'words'));
  for (const [file, words] of listLexicon(records, locale))
    await writeFile(join(folder, file), words.join('\n'));
  return folder;
}
