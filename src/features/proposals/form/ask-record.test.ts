import { beforeAll, describe, expect, it } from 'vitest';
import { createDirectory, type Directory } from '#directory/directory.ts';
import type { FormPlan } from '#model/collection-descriptor.ts';
import { collectionTable, proposedCollections, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Site } from '#model/site.ts';
import { readOwnContent } from '#testing/own-content.ts';
import { askRecord, listNeeded } from './ask-record.ts';

let directory: Directory;
beforeAll(async () => {
  const { records, site } = await readOwnContent('tests/fixtures/full-record');
  directory = createDirectory(records, [], site as Site, { today: '2026-11-28' });
});

describe.each(proposedCollections)('the form of %s', (collection) => {
  const ask = (isNew: boolean) =>
    askRecord(collection, undefined, { locale: 'fr', directory, isNew });

  it('asks for each field once, but for those that only a reviewer knows', () => {
    const fields = Object.keys(describeFields(schemas[collection]).properties ?? {});
    const asked = ask(false).flatMap(({ questions }) => questions.map(({ name }) => name));
    expect(new Set(asked).size).toBe(asked.length);
    expect(fields.filter((name) => !asked.includes(name))).toEqual(
      fields.filter((name) =>
        ['id', 'identifiers', 'posted', 'renewed', 'verification', 'sources', 'results'].includes(
          name,
        ),
      ),
    );
  });

  it('asks first what nobody can do without, and names no field that is not there', () => {
    const parts = ask(true);
    const more = parts.filter(({ name }) => name === 'more');
    expect(listNeeded(more).map(({ name }) => name)).toEqual([]);
    const form: FormPlan = collectionTable[collection].form;
    const known = parts.flatMap(({ questions }) => questions.map(({ name }) => name));
    const { folded = [], several = [] } = form;
    const named = [...Object.values(form.parts).flat(), ...folded, ...several];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

it('an association is typed by its name, with suggestions', () => {
  const [names] = askRecord('opportunities', undefined, { locale: 'fr', directory, isNew: true });
  expect(names?.questions.find(({ name }) => name === 'association')).toMatchObject({
    as: 'input',
    isTyped: true,
    isNeeded: true,
  });
});

it('a new form asks several tasks at once', () => {
  const parts = askRecord('opportunities', undefined, { locale: 'fr', directory, isNew: true });
  const tasks = parts.flatMap(({ questions }) => questions).find(({ name }) => name === 'tasks');
  expect(tasks?.as === 'list' && tasks.items).toHaveLength(3);
});

it('services wait folded until somebody adds one to a new association, and stand open where they are corrected', () => {
  const findServices = (isNew: boolean) =>
    askRecord('associations', undefined, { locale: 'fr', directory, isNew })
      .flatMap(({ questions }) => questions)
      .find(({ name }) => name === 'services');
  expect(findServices(true)).toMatchObject({ as: 'list', isFolded: true });
  expect(findServices(false)).not.toHaveProperty('isFolded');
});
