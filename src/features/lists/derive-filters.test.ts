import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainCollections } from '#directory/addresses.ts';
import { describeCollection } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { period } from '#model/fields/date.ts';
import { choice, list, object } from '#model/fields/field.ts';
import { money } from '#model/fields/money.ts';
import { places } from '#model/fields/place.ts';
import { reference } from '#model/fields/reference.ts';
import { fundingSums } from '#model/fields/sum.ts';
import { deriveFilters } from './derive-filters.ts';

const schema = object('offers', {
  id: z.string(),
  associations: list(reference('associations')).optional(),
  where: choice(['on-site', 'remote', 'either']).optional(),
  fee: object('offerFee', { asked: z.boolean(), amount: money.optional() })
    .meta({ kind: 'facts' })
    .optional(),
  provinces: list(reference('provinces')).optional(),
  sums: fundingSums.optional(),
  period: period.optional(),
  places: places.optional(),
});
const filters = deriveFilters('projects', describeFields(schema));
const read = (id: string, record: object) =>
  filters.find((each) => each.id === id)?.valuesOf(record, '2026-11-30');

it('a field of a schema is a filter by what it is, also within a group of facts', () => {
  expect(filters.map(({ id, values }) => `${id} ${values.of}`)).toEqual([
    'association record',
    'where choice',
    'fee mark',
    'fee-amount amount',
    'amount amount',
    'period year',
    'country country',
  ]);
});

describe('the values of a record', () => {
  it.each([
    ['association', { associations: ['amal', 'khotwa', 'amal'] }, ['amal', 'khotwa']],
    ['association', {}, []],
    ['where', { where: 'remote' }, ['remote']],
    ['where', { where: 'either' }, ['on-site', 'remote']],
    ['fee', { fee: { asked: false } }, ['no']],
    ['fee', {}, []],
    ['fee-amount', { fee: { asked: true, amount: { upTo: 0 } } }, ['0']],
    ['fee-amount', { fee: { asked: true, amount: { from: 500 } } }, ['10000']],
    ['fee-amount', { fee: { asked: true, amount: { from: 5, upTo: 2e6 } } }, ['Infinity']],
    ['amount', { sums: [{ of: 'each', upTo: 5e4, currency: 'MAD' }] }, ['100000']],
    ['amount', { sums: [{ of: 'each', upTo: 5e4, currency: 'EUR' }] }, []],
    ['amount', { sums: [{ of: 'whole', upTo: 5e4, currency: 'MAD' }] }, []],
    ['period', { period: { from: '2024-05', to: '2026' } }, ['2024', '2025', '2026']],
    ['period', { period: { from: '2024' } }, ['2024', '2025', '2026']],
    ['period', { period: { from: '2027-03' } }, ['2027']],
    ['period', { period: { to: '2025' } }, ['2025']],
    ['country', { places: [{ country: 'FR' }, { country: 'MA' }, {}] }, ['FR']],
  ])('%s of %j', (id, record, values) => {
    expect(read(id, record)).toEqual(values);
  });
});

it('what a descriptor shows first is there to be shown', () => {
  for (const collection of plainCollections) {
    const known = deriveFilters(collection).map(({ id }) => id);
    const first = describeCollection(collection).filtersFirst ?? [];
    expect(first.filter((id) => !known.includes(id))).toEqual([]);
  }
});
