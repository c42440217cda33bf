import { join } from 'node:path';
import { expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { word } from '#model/fields/text.ts';
import { schemaTable } from '#model/generate/schema-table.ts';
import { localeEntry, locales, localeTable } from '#model/locales.ts';
import { checkCatalogs } from './check-catalogs.ts';

const complete = locales.filter((locale) => localeEntry(locale).review === undefined);
const root = join(import.meta.dirname, '../..');

it('finds nothing wrong with the words of the site, its schemas, validation, reviews and editor', () => {
  expect(checkCatalogs(root)).toEqual([]);
});

it('asks for the words of a new field, in every language that is complete', () => {
  const mascot = word().meta({ path: 'associations.mascot' });
  const schemas = { ...schemaTable, associations: association.extend({ mascot }) };
  const found = checkCatalogs(root, { schemas });
  expect(found).toContain(
    'src/model/labels/en.json, associations.mascot.label: Write it: a field or a language asks for it, and English has no words.',
  );
  const files = found.filter((each) => each.includes('associations.mascot.label'));
  expect(files.map((each) => each.split(',', 1)[0])).toEqual(
    complete.map((locale) => `src/model/labels/${locale}.json`),
  );
  const hints = found.filter((each) => each.includes('associations.mascot.hint'));
  expect(hints).toHaveLength(complete.length);
});

it('names the words of a field that no schema has any longer', () => {
  const schemas = { ...schemaTable, associations: association.omit({ founded: true }) };
  expect(checkCatalogs(root, { schemas })).toContain(
    'src/model/labels/fr.json, associations.founded.label: Remove it, or correct it: neither English nor a schema has this key.',
  );
});

it('asks for every catalogue of a language that has a row only', () => {
  const table = {
    ...localeTable,
    ur: { tag: 'ur', dir: 'rtl', name: 'اردو', maintained: true },
  } as const;
  const found = checkCatalogs(root, { table });
  expect(found).toContain(
    'src/i18n/en.json, foreign.ur: Write it: a field or a language asks for it, and English has no words.',
  );
  const files = found.filter((each) => !each.includes('foreign.ur'));
  expect(files.map((each) => each.split(':', 1)[0])).toEqual([
    'src/model/labels/ur.json',
    'src/i18n/ur.json',
    'src/i18n/issues/ur.json',
    'src/i18n/review/ur.json',
    'src/i18n/import/ur.json',
    'src/i18n/verification/ur.json',
    'src/i18n/volunteering/ur.json',
    'src/i18n/signs/ur.json',
    'src/i18n/cms/ur.json',
  ]);
});
