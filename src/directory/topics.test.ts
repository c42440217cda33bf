import { expect, it } from 'vitest';
import type { Topic } from '#model/collections.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { listAssociationsFor, listTermsOf } from './topics.ts';

const directory = buildDirectory({
  associations: [
    { id: 'amal', focusAreas: ['health', 'youth'], audiences: ['women'] },
    {
      id: 'baraka',
      focusAreas: ['health'],
      audiences: ['women'],
      services: [
        { service: 'shelter', audiences: [{ audience: 'women', served: 'only' }] },
        { service: 'shelter', audiences: [{ audience: 'children', served: 'first' }] },
        { service: 'legal', audiences: [{ audience: 'youth', served: 'only' }], until: '2024' },
      ],
    },
  ],
});
const list = (topic: Topic, id: string) =>
  listAssociationsFor(topic, id, directory).map((association) => association.id);

it('an association is found by each of its focus areas', () => {
  expect(list('focus-areas', 'health')).toEqual(['amal', 'baraka']);
  expect(list('focus-areas', 'youth')).toEqual(['amal']);
});

it('an association is found by whom it serves, by name or through a service, and once', () => {
  expect(list('audiences', 'women')).toEqual(['amal', 'baraka']);
  expect(list('audiences', 'children')).toEqual(['baraka']);
});

it('a service that is over finds nobody, nor does whom it was for', () => {
  expect(list('services', 'shelter')).toEqual(['baraka']);
  expect(list('services', 'legal')).toEqual([]);
  expect(list('audiences', 'youth')).toEqual([]);
});

it('an association is found by what it offers, once however often it does', () => {
  expect(list('services', 'shelter')).toEqual(['baraka']);
});

it('nobody is found for a subject that nobody works on, nor by the name of another vocabulary', () => {
  expect(list('services', 'health')).toEqual([]);
  expect(list('focus-areas', 'sport')).toEqual([]);
});

it('the terms of an association are told once each, and none of one that has closed', () => {
  const [, baraka] = directory.list.associations;
  if (!baraka) throw new Error('No baraka');
  const terms = (topic: Topic) => listTermsOf(baraka, topic, directory.today);
  expect(terms('services')).toEqual(['shelter']);
  expect(terms('audiences')).toEqual(['women', 'children']);
  expect(listTermsOf({ ...baraka, status: 'closed' }, 'services', directory.today)).toEqual([]);
});
