import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeIndex } from '#features/search/build/texts/write-text-indexes.ts';
import { makeLexicon, makeTextEntries } from '#features/search/view/make-text-entries.ts';
import { weigh } from '#testing/search/finder-in-memory.ts';
import { mixDirectory } from '#testing/search/mix-directory.ts';
import { hostOf, openTextsIn } from '#testing/search/texts-on-disk.ts';

const records = 3000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twiza-texts-'));
  const directory = await mixDirectory(records, []);
  await writeIndex(makeTextEntries(directory, 'fr'), folder);
  await mkdir(join(folder, 'words'));
  for (const [file, words] of makeLexicon(directory, 'fr'))
    await writeFile(join(folder, file), words.join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What an answer asks for, by the ending of the files; a host compresses texts only. */
async function weighAnswer(words: string): Promise<Map<string, number>> {
  const sent = new Map([['js', weigh(await read('pagefind.js'))]]);
  const texts = openTextsIn(folder, 'fr', async (request) => {
    const path = String(request).slice('/pagefind/'.length);
    const ending = path.split('.').at(-1) ?? '';
    const bytes = await read(path);
    const size = /^(?:json|txt)$/.test(ending) ? weigh(bytes) : bytes.length;
    sent.set(ending, (sent.get(ending) ?? 0) + size);
    return new Response(bytes);
  });
  expect((await texts.ask(words)).results, words).toHaveLength(5);
  return sent;
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await hostOf(folder)(`/pagefind/${path}`)).arrayBuffer());
}

it.each(['santé ', 'alphabetisaton ', 'femme enfant Casablanca ', 'soutien psychologique '])(
  'an answer to “%s” costs at most 150 KB among ten thousand records',
  async (words) => {
    const sent = await weighAnswer(words);
    // The table alone grows with the records; parts of the index grow in number.
    const table = ((sent.get('pf_meta') ?? 0) / records) * 10_000;
    sent.delete('pf_meta');
    const others = [...sent.values()].reduce((sum, size) => sum + size, 0);
    expect(others + table).toBeLessThanOrEqual(150_000);
    expect(table).toBeLessThanOrEqual(30_000);
  },
);
