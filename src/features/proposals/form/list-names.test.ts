import { expect, it } from 'vitest';
import { createDirectory } from '#directory/directory.ts';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { locales } from '#model/locales.ts';
import type { Site } from '#model/site.ts';
import { readOwnContent, readSampleContent } from '#testing/own-content.ts';
import { askAssociation } from './ask-association.ts';
import { listEveryName, listNames } from './list-names.ts';

const fields = describeFields(association);

it.each([
  ['real records', readSampleContent],
  ['a record with every field', () => readOwnContent('tests/fixtures/full-record')],
])('a host is told every name that a form of %s may send', async (_, read) => {
  const { records, site } = await read();
  const directory = createDirectory(records, [], site as Site, { today: '2026-11-28' });
  const known = new Set(listEveryName(fields, directory));
  for (const locale of locales)
    for (const record of [undefined, ...records.associations]) {
      const form = { locale, directory, isNew: record === undefined };
      const names = listNames(askAssociation(fields, record, form));
      expect([...names].filter((name) => !known.has(name))).toEqual([]);
    }
});
