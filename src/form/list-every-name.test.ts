import { expect, it } from 'vitest';
import { createDirectory } from '#data/directory.ts';
import { readContent } from '#files/read-content.ts';
import { locales } from '#locales.ts';
import { association } from '#schemas/associations.ts';
import { describeFields } from '#schemas/describe-fields.ts';
import type { Site } from '#schemas/site.ts';
import { askAssociation } from './ask-association.ts';
import { listEveryName } from './list-every-name.ts';
import { listNames } from './list-names.ts';

const fields = describeFields(association);

it.each(['content', 'tests/fixtures/full-record'])(
  'a host is told every name that a form of %s may send',
  async (folder) => {
    const { records, site } = await readContent(folder);
    const directory = createDirectory(records, [], site as Site);
    const known = new Set(listEveryName(fields, directory));
    for (const locale of locales)
      for (const record of [undefined, ...records.associations]) {
        const form = { locale, directory, isNew: record === undefined };
        const names = listNames(askAssociation(fields, record, form));
        expect([...names].filter((name) => !known.has(name))).toEqual([]);
      }
  },
);
