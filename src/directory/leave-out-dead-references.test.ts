import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { leaveOutDeadReferences } from './leave-out-dead-references.ts';

const { list } = buildDirectory({
  'focus-areas': [{ id: 'health' }],
  associations: [
    { id: 'amal', memberOf: ['nobody', 'nour'] },
    { id: 'nour', focusAreas: ['no-subject'], successor: 'nobody' },
    {
      id: 'salam',
      services: [{ service: 'no-service', cost: 'free' }],
      area: { provinces: ['nowhere'] },
      places: [{ province: 'nowhere', precision: 'province' }],
    },
  ],
});
const [amal, nour, salam] = leaveOutDeadReferences(list).associations;

it('keeps the references that lead somewhere', () => {
  expect(amal).toEqual({ ...list.associations[0], memberOf: ['nour'] });
});

it('leaves a required list empty, and an optional field out', () => {
  expect(nour?.focusAreas).toEqual([]);
  expect(nour).not.toHaveProperty('successor');
});

it('leaves out what says nothing without its reference, and keeps what still does', () => {
  expect(salam).not.toHaveProperty('services');
  expect(salam).not.toHaveProperty('area');
  expect(salam?.places).toEqual([{ precision: 'province' }]);
});

it('does not touch a record whose references all lead somewhere', () => {
  const clean = buildDirectory({
    'focus-areas': [{ id: 'health' }],
    associations: [{ id: 'amal' }],
  });
  expect(leaveOutDeadReferences(clean.list).associations[0]).toBe(clean.list.associations[0]);
});
