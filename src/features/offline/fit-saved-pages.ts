import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Locale } from '#model/locales.ts';
import { mostKilobytes, type SavedPageList } from './phone/saved-provinces.ts';

const pack = promisify(brotliCompress);
/** Of the pages of a province, so many are packed to know by how much the others shrink. */
const samples = 4;
/** The style sheets, scripts and fonts of these pages, and the outlines of the map. Kilobytes. */
const besides = 45;

/**
 * Cuts what each province wants to keep to what a phone has room for, and says how much it is.
 *
 * @param basePath with which the addresses begin, and no file: `/twiza`
 */
export async function fitSavedPages(site: string, locale: Locale, basePath = ''): Promise<void> {
  const folder = join(site, locale, 'provinces');
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'by-name') continue;
    const file = join(folder, entry.name, 'keep.json');
    const list: SavedPageList = JSON.parse(await readFile(file, 'utf8'));
    const findFile = (href: string) => join(site, href.slice(basePath.length), 'index.html');
    await writeFile(file, JSON.stringify(await cutToFit(list, findFile)));
  }
}

async function cutToFit(
  list: SavedPageList,
  findFile: (href: string) => string,
): Promise<SavedPageList> {
  const files = list.pages.map(findFile);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const shrink = await measureShrinking(files.slice(0, samples));
  const pages: string[] = [];
  let kilobytes = besides + JSON.stringify(list.people).length / 3000;
  for (const [index, href] of list.pages.entries()) {
    const more = ((sizes[index] ?? 0) * shrink) / 1000;
    if (kilobytes + more > mostKilobytes) break;
    kilobytes += more;
    pages.push(href);
  }
  return { ...list, pages, kilobytes: Math.ceil(kilobytes) };
}

/** By how much pages shrink on their way. Hosts pack more lightly than the best that brotli can. */
async function measureShrinking(files: string[]): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  const sizes = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return { raw: bytes.length, packed: (await pack(bytes, { params })).length };
    }),
  );
  const sum = (key: 'raw' | 'packed') => sizes.reduce((total, size) => total + size[key], 0);
  return sum('packed') / sum('raw');
}
