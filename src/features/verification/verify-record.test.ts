import { expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { buildRecord } from '#testing/directory-builder.ts';
import { type Finding, verifyRecord } from './verify-record.ts';

const record = buildRecord('associations', {
  id: 'amal',
  places: [
    {
      province: 'agadir',
      commune: '09.001.01.0',
      address: { fr: '1, rue des Exemples' },
      coordinates: { lat: 30.4, lng: -9.6 },
      hours: { week: 'Mo-Fr 09:00-12:00' },
      precision: 'exact',
    },
    { province: 'tata', use: 'work-site', address: { fr: 'Au puits' }, precision: 'street' },
  ],
});
const finding: Finding = { by: 'association', how: 'phone', on: '2026-11-28' };

it.each<[Finding['how'], Association['verification']['level']]>([
  ['phone', 'confirmed'],
  ['message', 'confirmed'],
  ['visit', 'checked'],
  ['papers', 'checked'],
  ['document', 'declared'],
])('by %s a record becomes %s', (how, level) => {
  const { verification } = verifyRecord(record, { ...finding, how });
  expect(verification).toEqual({ level, date: '2026-11-28', by: 'association', how });
});

it('does not say that an association confirmed anew what somebody read in a document', () => {
  const asked = verifyRecord(record, finding);
  const read = { by: 'maintainer', how: 'document', on: '2027-11-28' } as const;
  expect(verifyRecord(asked, read)).toEqual(asked);
  expect(verifyRecord(asked, { ...read, change: 'closed' })).toEqual({
    ...asked,
    status: 'closed',
  });
});

it('closes who works no more, and leaves the rest as it was', () => {
  const closed = verifyRecord(record, { ...finding, change: 'closed' });
  expect(closed.status).toBe('closed');
  expect(closed.places).toEqual(record.places);
});

it('sends nobody to a place that an association has left', () => {
  expect(verifyRecord(record, { ...finding, change: 'moved' }).places).toEqual([
    { province: 'agadir', commune: '09.001.01.0', precision: 'commune' },
    record.places?.[1],
  ]);
});
