import { createElement } from 'react';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { askRecord } from '#features/proposals/form/ask-record.ts';
import type { FormQuestion } from '#features/proposals/form/question.ts';
import { fillForm } from '#features/proposals/intake/fill-form.ts';
import { readAnswers } from '#features/proposals/intake/read-answers.ts';
import { ProposeForm } from '#features/proposals/view/propose-form.tsx';
import { describeText } from '#features/search/text-records.ts';
import { type Association, association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { line, type Text } from '#model/fields/text.ts';
import { generateFiles } from '#model/generate/generated-files.ts';
import { schemaTable } from '#model/generate/schema-table.ts';
import { writeStarterFile } from '#model/generate/starter-file.ts';
import { readRecord } from '#records/read-record.ts';
import { writeRecord } from '#records/write-record.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { named } from '#testing/named.ts';
import { good } from '#testing/sample-record.ts';

// What somebody does who adds a field: one line in one file. Everything below follows by itself.
const extended = association.extend({
  mascot: named(
    line(80),
    { ar: 'تميمة', fr: 'Mascotte', en: 'Mascot' },
    { ar: 'اسم التميمة.', fr: 'Le nom de la mascotte.', en: 'The name of the mascot.' },
  ),
});
const withMascot = `${good}mascot:\n  fr: Le hérisson\n`;
const files = generateFiles({ ...schemaTable, associations: extended });

test('a new field is in the type', () => {
  expectTypeOf<z.infer<typeof extended>['mascot']>().toEqualTypeOf<Text>();
});

test('a new field is read, and another reader would refuse it', () => {
  const read = readRecord(withMascot, 'amal.yaml', extended);
  expect(read.issues).toEqual([]);
  expect(read.record?.mascot).toEqual({ fr: 'Le hérisson' });
  expect(
    readRecord(withMascot, 'amal.yaml', association).issues.map((issue) => issue.rule),
  ).toEqual(['unknown-field']);
});

test('a new field has its place in the canonical order', () => {
  const record = readRecord(withMascot, 'amal.yaml', extended).record;
  expect(writeRecord({ mascot: record?.mascot, ...record }, extended)).toBe(withMascot);
});

test('a new field is described for every generator', () => {
  expect(describeFields(extended).properties?.mascot).toMatchObject({
    kind: 'line',
    labels: { fr: 'Mascotte', en: 'Mascot' },
    hints: { ar: 'اسم التميمة.' },
  });
});

test('a new field is in the JSON Schema, the dictionary, the folder’s README and the starter file', () => {
  const schema = JSON.parse(files.get('public/schema/associations.json') ?? '');
  expect(schema.properties.mascot).toMatchObject({
    title: 'Mascot',
    description: 'The name of the mascot. — Le nom de la mascotte. — اسم التميمة.',
    type: 'object',
  });
  expect(schema.required).toContain('mascot');
  expect(files.get('docs/data-dictionary.md')).toMatch(
    /^\| `mascot` \| Mascotte \| تميمة \| Mascot \| text of one line, in any of the \S+ languages \(at most 80 characters\) \| yes \| The name of the mascot\. \| {2}\|$/m,
  );
  expect(files.get('content/associations/README.md')).toContain('`mascot`');
  expect(writeStarterFile('associations', 'amal', extended)).toContain(
    '# Mascotte · تميمة · Mascot\n',
  );
});

test('a new field is searched among the words of the texts', () => {
  const record = readRecord(withMascot, 'amal.yaml', extended).record;
  if (!record) throw new Error('The record is not read.');
  const fields = describeFields(extended);
  const { texts } = describeText('associations', record, buildDirectory({}), fields);
  expect(texts).toContainEqual({ fr: 'Le hérisson' });
});

test('a new field is asked in the form, and what is answered stands in the file', () => {
  const record = readRecord(withMascot, 'amal.yaml', extended).record as Association | undefined;
  const fields = describeFields(extended);
  const form = { directory: buildDirectory({}), locale: 'fr' as const };
  const ask = (of: Association | undefined) =>
    askRecord('associations', of, { ...form, isNew: false }, fields);
  const blank = {
    collection: 'associations' as const,
    locale: 'fr' as const,
    parts: ask(undefined),
    isNew: false,
  };
  const destination = { way: 'netlify' as const };
  const drawn = drawView(createElement(ProposeForm, { ...blank, destination }));
  expect(drawn.root.querySelector('[name="mascot.fr"]')).not.toBeNull();
  expect(drawn.text).toContain('Mascotte');

  const parts = ask(record);

  const of = fillForm({ ...form, record, fields }, { 'mascot.fr': 'La cigogne' });
  expect(fillForm({ ...form, record, fields }).get('mascot.fr')).toBe('Le hérisson');
  const mascot = parts
    .flatMap(({ questions }) => questions)
    .find(({ name }) => name === 'mascot') as FormQuestion;
  const answers = { of, isWhole: true, form: { ...form, isNew: false } };
  const after = { ...record, mascot: readAnswers(mascot, answers) };
  expect(writeRecord(after, extended)).toBe(`${good}mascot:\n  fr: La cigogne\n`);
});
