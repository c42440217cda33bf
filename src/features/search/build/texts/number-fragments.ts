import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** CBOR writes a short text as one byte, this and its length, and then its letters. */
const textMark = 0x60;
const ending = '.pf_fragment';

/**
 * Gives the files of results numbers in place of hashes. A browser reads the table of them all before
 * its first answer, and hashes do not compress: at 10,000 records it weighs 26 KB in place of 54. The
 * folder bears the hash of the whole index, so that files of two builds never meet in a cache.
 *
 * @param folder of a bundle as Pagefind wrote it
 * @throws where the table is not written as Pagefind 1.6 writes it
 */
export async function numberFragments(folder: string): Promise<void> {
  const table = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  const build = table && /_([0-9a-f]+)\.pf_meta$/.exec(table)?.[1];
  if (!build) throw new Error(`There is no table of results in ${folder}.`);
  const fragments = join(folder, 'fragment');
  const files = await readdir(fragments).catch(() => []);
  const names = files.map((file) => file.slice(0, -ending.length));
  const { text, numbers } = renameAll(await readTable(join(folder, table)), names, build);
  if (numbers.size !== names.length)
    throw new Error(`${numbers.size} of ${names.length} results stand in the table of ${folder}.`);
  await mkdir(join(fragments, build), { recursive: true });
  for (const [name, number] of numbers)
    await rename(join(fragments, name + ending), join(fragments, build, number + ending));
  await writeFile(join(folder, table), gzipSync(Buffer.from(text, 'latin1'), { level: 9 }));
}

/** The table, a character a byte. */
async function readTable(file: string): Promise<string> {
  return gunzipSync(await readFile(file)).toString('latin1');
}

function renameAll(table: string, names: readonly string[], build: string) {
  const known = new Set(names);
  const numbers = new Map<string, string>();
  const text = table.replace(/([\x60-\x77])(und_[0-9a-f]+)/g, (entry, mark: string, name) => {
    if (!known.has(name) || mark.charCodeAt(0) !== textMark + name.length) return entry;
    const number = numbers.size.toString(36);
    numbers.set(name, number);
    const path = `${build}/${number}`;
    return String.fromCharCode(textMark + path.length) + path;
  });
  return { text, numbers };
}
