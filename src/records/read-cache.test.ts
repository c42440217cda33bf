import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReadCache } from './read-cache.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twiza-cache-'));
  file = join(folder, 'kept');
});
afterEach(() => rm(folder, { recursive: true }));

/** One run of a command that reads a file. @returns what it made, and whether it read and made */
async function run(stamp: string, text: string, version = '1') {
  const done: string[] = [];
  const cache = await ReadCache.open<string>(file, version);
  const read = async () => {
    done.push('read');
    return text;
  };
  const value = await cache.get('a.yaml', stamp, read, (from) => {
    done.push('made');
    return from.toUpperCase();
  });
  await cache.save(new Set(['a.yaml']));
  return [value, ...done];
}

it('a file is read again when it has changed, and taken for the same by its text', async () => {
  expect(await run('1', 'one')).toEqual(['ONE', 'read', 'made']);
  expect(await run('1', 'one')).toEqual(['ONE']);
  expect(await run('2', 'one')).toEqual(['ONE', 'read']);
  expect(await run('2', 'one')).toEqual(['ONE']);
  expect(await run('3', 'two')).toEqual(['TWO', 'read', 'made']);
});

it('other code makes it again', async () => {
  await run('1', 'one');
  expect(await run('1', 'one', '2')).toEqual(['ONE', 'read', 'made']);
});

it.each<[string, (kept: string) => string]>([
  ['cut short', (kept) => kept.slice(0, -3)],
  ['changed', (kept) => kept.replace('ONE', 'TWO')],
  ['empty', () => ''],
  ['something else', () => '{}'],
])('what is kept and %s is made again', async (_, damage) => {
  await run('1', 'one');
  await writeFile(file, damage(await readFile(file, 'utf8')));
  expect(await run('1', 'one')).toEqual(['ONE', 'read', 'made']);
  expect(await run('1', 'one')).toEqual(['ONE']);
});

it('files that are gone are forgotten', async () => {
  await run('1', 'one');
  const cache = await ReadCache.open<string>(file, '1');
  await cache.save(new Set());
  expect(await run('1', 'one')).toEqual(['ONE', 'read', 'made']);
});
