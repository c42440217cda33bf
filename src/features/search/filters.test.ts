import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { topics } from '#model/collections.ts';
import { buildDirectory, type RecordSketch, type Sketches } from '#testing/directory-builder.ts';
import {
  filtersByKindPath,
  listFiltersByKind,
  writeFiltersByKind,
} from './build/write-filters-by-kind.ts';
import { filterOfTopic, filterTable, prepareFilters } from './filters.ts';
import { type Filter, filters } from './phone/query/filters.ts';
import { filtersByKind } from './phone/query/filters-by-kind.ts';

const today = '2026-03-01';

/** What a filter says of an association. */
function ask(filter: Filter, sketch: Partial<RecordSketch<'associations'>>, others: Sketches = {}) {
  const directory = buildDirectory(
    {
      regions: [{ id: 'souss' }, { id: 'draa' }],
      provinces: [
        { id: 'agadir', region: 'souss' },
        { id: 'tiznit', region: 'souss' },
        { id: 'zagora', region: 'draa' },
      ],
      associations: [{ id: 'amal', ...sketch }],
      ...others,
    },
    [],
    today,
  );
  const [association] = directory.list.associations;
  return association && filterTable[filter].valuesOf(prepareFilters(association, directory, today));
}

type Services = NonNullable<RecordSketch<'associations'>['services']>;
const free: Services = [{ service: 'listening', cost: 'free' }];
const paid: Services = [{ service: 'legal-aid', cost: 'paid' }];
const ended: Services = [{ service: 'legal-aid', cost: 'free', until: '2025-12-31' }];
const stepFree = (accessible: 'yes' | 'partly') => [
  { province: 'agadir', precision: 'province' as const, accessibility: { stepFree: accessible } },
];
const confirmedOn = (date: string) => ({ verification: { level: 'confirmed' as const, date } });

it.each<[Filter, Partial<RecordSketch<'associations'>>, readonly string[]]>([
  ['service', { services: [...free, ...paid] }, ['listening', 'legal-aid']],
  ['service', { services: [...free, ...ended] }, ['listening']],
  ['service', { services: free, status: 'closed' }, []],
  ['focus', { focusAreas: ['water', 'health'] }, ['water', 'health']],
  ['focus', { focusAreas: ['water'], status: 'closed' }, []],
  ['audience', { audiences: ['women'] }, ['women']],
  ['province', { area: { provinces: ['tiznit'] } }, ['tiznit']],
  ['region', { area: { provinces: ['tiznit'] } }, ['souss']],
  ['covers', { area: { provinces: ['tiznit'] } }, ['tiznit']],
  ['covers', { area: { scope: 'national' } }, ['agadir', 'tiznit', 'zagora']],
  ['language', { languages: ['fr'] }, ['fr']],
  ['language', { services: [{ service: 'listening', languages: ['tzm'] }] }, ['tzm']],
  ['kind', { kind: 'foundation' }, ['foundation']],
  ['free', { services: [...paid, ...free] }, ['yes', 'listening']],
  ['free', { services: paid }, []],
  ['free', { services: ended }, []],
  ['free', { services: free, status: 'closed' }, []],
  ['walkIn', { services: [{ service: 'listening', access: ['phone'] }] }, []],
  ['walkIn', { services: [{ service: 'listening', access: ['walk-in'] }] }, ['yes', 'listening']],
  ['stepFree', { places: stepFree('yes') }, ['yes']],
  ['stepFree', { places: stepFree('partly') }, []],
  ['stepFree', { places: [...stepFree('partly'), ...stepFree('yes')] }, ['yes']],
  ['stepFree', {}, []],
  ['walkIn', { services: [{ service: 'listening' }] }, []],
  ['language', {}, []],
  ['covers', { area: { regions: ['souss'] } }, ['agadir', 'tiznit']],
  ['region', { area: { regions: ['draa'] } }, ['draa']],
  ['verified', confirmedOn('2026-02-01'), ['yes']],
  ['verified', confirmedOn('2020-02-01'), []],
  ['verified', { verification: { level: 'declared' } }, []],
  ['volunteers', { volunteers: true }, ['yes']],
  ['volunteers', { volunteers: false }, []],
])('%s of %j is %j', (filter, sketch, values) => {
  expect(ask(filter, sketch)).toEqual(values);
});

it('also asks what others record of an association', () => {
  const opportunity = { id: 'helper', association: 'amal' };
  expect(ask('volunteers', {}, { opportunities: [opportunity] })).toEqual(['yes']);
  expect(ask('needs', {}, { needs: [{ id: 'van', direction: 'seeks' }] })).toEqual(['yes']);
  expect(ask('needs', {}, { needs: [{ id: 'van', direction: 'offers' }] })).toEqual([]);
  const elsewhere = { id: 'van', direction: 'seeks' as const, association: 'nour' };
  expect(ask('needs', {}, { needs: [elsewhere] })).toEqual([]);
});

it('every vocabulary has a filter of its own', () => {
  expect(topics.map(filterOfTopic)).toEqual(['focus', 'audience', 'service']);
});

it('the phone is told of every filter as `npm run generate` tells it', () => {
  expect(listFiltersByKind()).toEqual(filtersByKind);
  expect(writeFiltersByKind()).toBe(readFileSync(join(root, filtersByKindPath), 'utf8'));
  expect(filters.toSorted()).toEqual(Object.keys(filterTable).sort());
});
