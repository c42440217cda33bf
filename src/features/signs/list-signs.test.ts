import { describe, expect, it } from 'vitest';
import type { AddressLooks } from '#model/address-history.ts';
import { buildRecord } from '#testing/directory-builder.ts';
import { listSigns } from './list-signs.ts';

const address = 'https://khotwa.example/';
const khotwa = buildRecord('associations', { id: 'khotwa', website: address });
const gone: AddressLooks = {
  gone: '2026-11-01',
  again: '2026-11-15',
  why: 'not-found',
  looked: '2026-11-15',
};

function list(looks: AddressLooks, today = '2026-11-20', association = khotwa) {
  return Object.fromEntries(listSigns(new Map([[address, looks]]), [association], today));
}

describe('a sign of age', () => {
  it('is an address that was gone twice, two weeks apart', () => {
    expect(list(gone)).toEqual({ khotwa: [{ address, kind: 'not-found', since: '2026-11-01' }] });
  });

  it.each<[string, AddressLooks]>([
    ['gone once', { gone: '2026-11-01', why: 'not-found', looked: '2026-11-20' }],
    ['gone twice in thirteen days', { ...gone, again: '2026-11-14', looked: '2026-11-14' }],
    ['seen again since', { alive: '2026-11-16', looked: '2026-11-16' }],
  ])('is none that was %s', (_, looks) => {
    expect(list(looks)).toEqual({});
  });

  it('is forgotten where nobody has looked for a year', () => {
    expect(list(gone, '2027-11-14')).toHaveProperty('khotwa');
    expect(list(gone, '2027-11-15')).toEqual({});
  });

  it('is none of an association that has closed, or that gave up the address', () => {
    expect(list(gone, '2026-11-20', { ...khotwa, status: 'closed' })).toEqual({});
    expect(list(gone, '2026-11-20', { ...khotwa, website: 'https://other.example/' })).toEqual({});
  });

  it('is found by the domain of a mail address', () => {
    const record = buildRecord('associations', {
      id: 'amal',
      contacts: [{ emails: ['contact@Amal.example', 'info@amal.example'] }],
    });
    const looks: AddressLooks = { ...gone, why: 'no-domain' };
    const signs = listSigns(new Map([['@amal.example', looks]]), [record], '2026-11-20');
    expect(signs.get('amal')).toEqual([
      { address: '@amal.example', kind: 'no-domain', since: '2026-11-01' },
    ]);
  });
});
