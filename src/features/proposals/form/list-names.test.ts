import { expect, it } from 'vitest';
import { createDirectory } from '#directory/directory.ts';
import { proposedCollections } from '#model/collections.ts';
import { locales } from '#model/locales.ts';
import type { Site } from '#model/site.ts';
import { readOwnContent, readSampleContent } from '#testing/own-content.ts';
import { askRecord } from './ask-record.ts';
import { listEveryName, listNames } from './list-names.ts';

it.each([
  ['real records', readSampleContent],
  ['a record with every field', () => readOwnContent('tests/fixtures/full-record')],
])('a host is told every name that a form of %s may send', async (_, read) => {
  const { records, site } = await read();
  const directory = createDirectory(records, [], site as Site, { today: '2026-11-28' });
  const known = new Set(listEveryName(directory));
  for (const collection of proposedCollections)
    for (const locale of locales)
      for (const record of [undefined, ...records[collection]]) {
        const form = { locale, directory, isNew: record === undefined };
        const names = listNames(askRecord(collection, record, form));
        expect([...names].filter((name) => !known.has(name))).toEqual([]);
      }
});
