import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OutputError } from '#build/output/explain-failure.ts';
import { isMarked, marker, markSite } from '#build/output/own-site.ts';
import { locales } from '#model/locales.ts';

/**
 * Joins parts of a site, each built with some of its locales (`TWIZA_LOCALES`), into the whole. What they
 * share, each part has: it has to be the same.
 *
 * @param parts folders that builds wrote
 * @param folder empty; it is the same then as if one build had written it
 * @throws {OutputError} where the parts are not of one site, or not all of it
 */
export function joinParts(parts: readonly string[], folder: string): void {
  const writers = new Map<string, string>();
  for (const part of parts) {
    if (!isMarked(part)) throw new OutputError(`${part} is no site that npm run build wrote.`);
    for (const path of listFiles(part)) {
      const writer = writers.get(path);
      if (writer === undefined) copyInto(folder, part, path);
      else if (!isSame(join(part, path), join(writer, path)))
        throw new OutputError(
          `${path} is not the same in ${writer} and ${part}. Build all parts of one commit, and with the same TWIZA_TODAY.`,
        );
      writers.set(path, writer ?? part);
    }
  }
  const missing = locales.filter((locale) => !existsSync(join(folder, locale, 'index.html')));
  if (missing.length)
    throw new OutputError(
      `No part has ${missing.join(', ')}. Build it with TWIZA_LOCALES=${missing.join(',')}.`,
    );
  markSite(folder);
}

/** The files of a part, but the marker that says what one build wrote. */
function listFiles(part: string): string[] {
  return readdirSync(part, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(part, '/').length))
    .filter((path) => path !== marker);
}

function copyInto(folder: string, part: string, path: string): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(join(part, path), place, constants.COPYFILE_FICLONE);
}

function isSame(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
