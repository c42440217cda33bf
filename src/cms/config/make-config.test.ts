import { describe, expect, it } from 'vitest';
import { issueLocales } from '#i18n/describe-issue.ts';
import { association } from '#model/associations.ts';
import { collections, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { line } from '#model/fields/text.ts';
import type { Site } from '#model/site.ts';
import { named } from '#testing/named.ts';
import { chooseBackend } from './choose-backend.ts';
import type { DecapField } from './decap-config.ts';
import { makeConfig } from './make-config.ts';
import { makeFields } from './make-field.ts';

const site: Site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
const pages = [{ id: 'about', locale: 'ar' as const, title: 'حول تويزة' }];

function configIn(language: (typeof issueLocales)[number]) {
  return makeConfig({ language, site, pages, backend: chooseBackend(site) });
}

describe.each(issueLocales)('the configuration in %s', (language) => {
  it('has every field of every collection, in the order of its schema, and calls it something', () => {
    const described = configIn(language).collections;
    for (const collection of collections) {
      const fields = described.find(({ name }) => name === collection)?.fields ?? [];
      const wanted = Object.keys(describeFields(schemas[collection]).properties ?? {});
      expect(fields.map(({ name }) => name)).toEqual(wanted);
    }
    const all = described.flatMap(({ fields, files }) => fields ?? files?.[0]?.fields ?? []);
    expect(all.flatMap(listFields).filter(({ label }) => !label)).toEqual([]);
  });
});

it('shows a new field of a schema with no other change', () => {
  const names = { ar: 'التميمة', fr: 'Mascotte', en: 'Mascot' };
  const hint = { ar: 'اسم التميمة.', fr: 'Le nom de la mascotte.', en: 'The name of the mascot.' };
  const schema = association.extend({ mascot: named(line(80), names, hint).optional() });
  expect(makeFields(describeFields(schema), 'fr', true).at(-1)).toEqual({
    name: 'mascot',
    label: 'Mascotte',
    hint: 'Le nom de la mascotte.',
    required: false,
    widget: 'words',
    lines: 1,
    most: 80,
  });
});

function listFields(field: DecapField): DecapField[] {
  const inside = [...(field.fields ?? []), ...(field.field ? [field.field] : [])];
  return [field, ...inside.flatMap(listFields)];
}
