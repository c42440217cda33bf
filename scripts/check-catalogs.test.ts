import { join } from 'node:path';
import { expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { word } from '#model/fields/text.ts';
import { schemaTable } from '#model/generate/schema-table.ts';
import { localeTable } from '#model/locales.ts';
import { checkCatalogs } from './check-catalogs.ts';

const root = join(import.meta.dirname, '..');

it('finds nothing wrong with the words of the site, its schemas, gate, reviews and editor', () => {
  expect(checkCatalogs(root)).toEqual([]);
});

it('asks for the words of a new field, in every language that is complete', () => {
  const mascot = word().meta({ path: 'associations.mascot' });
  const schemas = { ...schemaTable, associations: association.extend({ mascot }) };
  const found = checkCatalogs(root, { schemas });
  expect(found).toContain(
    'src/model/labels/en.json, associations.mascot.label: Write it: a schema has this field, and no catalogue its words.',
  );
  const files = found.filter((each) => each.includes('associations.mascot.label'));
  expect(files.map((each) => each.split(',', 1)[0])).toEqual(
    ['ar', 'fr', 'en', 'es', 'de'].map((locale) => `src/model/labels/${locale}.json`),
  );
  const hints = found.filter((each) => each.includes('associations.mascot.hint'));
  expect(hints).toHaveLength(3);
});

it('names the words of a field that no schema has any longer', () => {
  const schemas = { ...schemaTable, associations: association.omit({ founded: true }) };
  expect(checkCatalogs(root, { schemas })).toContain(
    'src/model/labels/fr.json, associations.founded.label: Remove it, or correct it: neither English nor a schema has this key.',
  );
});

it('asks for every catalogue of a language that has a row only', () => {
  const table = { ...localeTable, xx: { tag: 'xx', dir: 'rtl', name: 'Xx', gate: true } } as const;
  const files = checkCatalogs(root, { table }).map((each) => each.split(':', 1)[0]);
  expect(files).toEqual([
    'src/model/labels/xx.json',
    'src/i18n/xx.json',
    'src/i18n/issues/xx.json',
    'src/i18n/review/xx.json',
    'src/i18n/cms/xx.json',
  ]);
});
