import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { plainCollections } from '#directory/addresses.ts';
import {
  digits,
  type Fragment,
  resultsFileOf,
} from '#features/search/phone/texts/fragment-blocks.ts';
import { shownFilter } from '#features/search/phone/texts/text-card.ts';

/** CBOR writes a short text as one byte, this and its length, and then its letters. */
const textMark = 0x60;
const ending = '.pf_fragment';
const unpackedMark = /^pagefind_dcd/;

/**
 * About as many letters stand in a file of results: fewer, and there are more files than hosts take; more,
 * and five results from five files become dear.
 */
const blockLetters = 10_000;

/**
 * Puts the files of results together into blocks, and gives each result its place in a block and the
 * number of the block for a name. Pagefind’s own names are hashes, which do not compress in the table of
 * all results that a browser reads before its first answer: of 10,000 records it weighs 18 KB in place of
 * 54. The folder bears the hash of the whole index, so that a cache never serves files of one build for those of another.
 *
 * @param folder of a bundle as Pagefind wrote it
 * @param letters about so many in a block
 * @throws where the table is not written as Pagefind 1.6 writes it
 */
export async function joinFragments(folder: string, letters = blockLetters): Promise<void> {
  const table = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  const build = table && /^pagefind\.(\w+)\.pf_meta$/.exec(table)?.[1];
  if (!build) throw new Error(`There is no table of results in ${folder}.`);
  const results = join(folder, 'fragment');
  const files = await readdir(results).catch(() => []);
  const text = await readTable(join(folder, table));
  const names = listNames(text, new Set(files.map((file) => file.slice(0, -ending.length))));
  if (names.length !== files.length)
    throw new Error(`${names.length} of ${files.length} results stand in the table of ${folder}.`);
  const blocks = await cutIntoBlocks(names, results, letters);
  await rm(results, { recursive: true, force: true });
  await mkdir(join(results, build), { recursive: true });
  for (const { name, results: joined } of blocks) {
    const list = `[${[...joined.values()].join(',\n')}]`;
    await writeFile(join(results, build, `${name}.json`), list);
  }
  for (const [collection, ids] of listByCollection(blocks)) {
    const file = join(folder, resultsFileOf(collection, build));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(ids));
  }
  await writeFile(join(folder, table), writeTable(text, blocks));
}

/** The results of each collection that has a list which can be searched, with the ids of their records. */
function listByCollection(blocks: readonly Block[]): Map<string, Record<string, string>> {
  const found = new Map(
    plainCollections.map((each) => [each as string, {} as Record<string, string>]),
  );
  for (const { name, results } of blocks)
    for (const [at, json] of [...results.values()].entries()) {
      const { url, filters }: Fragment = JSON.parse(json);
      const [collection = ''] = JSON.parse(filters[shownFilter]?.[0] ?? '[]');
      const ids = found.get(collection);
      if (ids) ids[`${digits[at]}${name}`] = url.split('/').at(-2) ?? '';
    }
  return found;
}

/** A character a byte. */
async function readTable(file: string): Promise<string> {
  return gunzipSync(await readFile(file)).toString('latin1');
}

const nameInTable = /([\x60-\x77])(und_[0-9a-f]+)/g;

/** The results, in the order of the table, which is that of titles. */
function listNames(table: string, known: ReadonlySet<string>): string[] {
  const found = [...table.matchAll(nameInTable)].filter(
    ([, mark = '', name = '']) => known.has(name) && isLengthOf(mark, name),
  );
  return [...new Set(found.map(([, , name = '']) => name))];
}

function isLengthOf(mark: string, name: string): boolean {
  return mark.charCodeAt(0) === textMark + name.length;
}

interface Block {
  name: string;
  /** JSON by Pagefind’s name. */
  results: Map<string, string>;
}

async function cutIntoBlocks(names: readonly string[], folder: string, letters: number) {
  const blocks: Map<string, string>[] = [];
  let length = letters;
  for (const name of names) {
    const json = await readFragment(join(folder, name + ending));
    const isFull = length + json.length / 2 > letters || blocks.at(-1)?.size === digits.length;
    if (isFull) blocks.push(new Map());
    length = isFull ? json.length : length + json.length;
    blocks.at(-1)?.set(name, json);
  }
  const width = blocks.length.toString(digits.length).length;
  return blocks.map(
    (results, at): Block => ({
      // Names of one length compress best.
      name: at.toString(digits.length).padStart(width, '0'),
      results,
    }),
  );
}

async function readFragment(file: string): Promise<string> {
  return gunzipSync(await readFile(file))
    .toString()
    .replace(unpackedMark, '');
}

function writeTable(table: string, blocks: readonly Block[]): Buffer {
  const places = new Map(
    blocks.flatMap(({ name, results }) =>
      [...results.keys()].map((result, at) => [result, digits[at] + name] as const),
    ),
  );
  const text = table.replace(nameInTable, (entry, mark: string, name: string) => {
    const place = places.get(name);
    if (!place || !isLengthOf(mark, name)) return entry;
    return String.fromCharCode(textMark + place.length) + place;
  });
  return gzipSync(Buffer.from(text, 'latin1'), { level: 9 });
}
