import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSignFile, writeSignFile } from '#features/search/phone/analysis/sign-file.ts';
import { readSigns, type Signs, signalsDanger } from '#features/search/phone/analysis/signs.ts';
import { listDangerSigns } from '#features/search/vocabulary-words.ts';
import { readSampleContent } from '#testing/own-content.ts';
import { weigh } from '#testing/search/finder-in-memory.ts';
import { listQueryFiles, readQueryFile } from '#testing/search/query-file.ts';

/** Phrases by language: of somebody in danger, and others that only look like them. */
const phrases: Record<'danger' | 'calm', Record<string, string[]>> = JSON.parse(
  readFileSync(new URL('../fixtures/danger-phrases.json', import.meta.url), 'utf8'),
);
const inDanger = Object.values(phrases.danger).flat();
const calm = Object.values(phrases.calm).flat();

let file: Uint8Array;
let signs: Signs;
beforeAll(async () => {
  const { records } = await readSampleContent();
  file = writeSignFile(listDangerSigns(records));
  signs = readSigns(readSignFile(file));
});
const isDanger = (words: string) => signalsDanger(words, signs);

describe('the signs of danger of the vocabulary', () => {
  it('match who is in danger, in every language and spelling', () => {
    expect(inDanger.filter((words) => !isDanger(words))).toEqual([]);
  });

  it('do not match who asks for another help, or for a film', () => {
    expect(calm.filter(isDanger)).toEqual([]);
  });

  it('do not match who looks for an association', () => {
    const queries = listQueryFiles().flatMap((file) => readQueryFile(file).queries);
    expect(queries.map(({ query }) => query).filter(isDanger)).toEqual([]);
  });

  it('are no more than a phone can fetch beside the first key', () => {
    expect(weigh(file)).toBeLessThanOrEqual(6000);
  });
});
