import { expect, it } from 'vitest';
import { buildRecord } from '#testing/directory-builder.ts';
import { hasContact, listReaderGaps, type ReaderGap } from './reader-gaps.ts';

const today = '2026-11-28';
const whole = {
  contacts: [{ phones: [{ number: '+212528000000' }] }],
  places: [
    { province: 'agadir', precision: 'province' as const, hours: { week: 'Mo-Fr 09:00-12:00' } },
  ],
  services: [
    {
      service: 'shelter',
      access: ['phone' as const],
      cost: 'free' as const,
      papers: { fr: 'CIN' },
    },
  ],
};

it.each<[string, object, ReaderGap[]]>([
  ['says everything', {}, []],
  ['has no number, mail or page', { contacts: undefined }, ['contacts']],
  ['says no hours', { places: [{ province: 'agadir', precision: 'province' }] }, ['hours']],
  [
    'says little of one of two services',
    { services: [...whole.services, { service: 'legal', cost: 'free' }] },
    ['access', 'papers'],
  ],
  ['says nothing of what is over', { services: [{ service: 'legal', until: '2024' }] }, []],
  ['has closed', { status: 'closed', contacts: undefined }, []],
])('a record that %s', (_, sketch, gaps) => {
  const record = buildRecord('associations', { id: 'amal', ...whole, ...sketch });
  expect(listReaderGaps(record, today)).toEqual(gaps);
});

it.each([
  [{ contacts: [{ emails: ['contact@exemple.ma'] }] }, true],
  [{ website: 'https://exemple.ma' }, true],
  [{ links: [{ network: 'facebook' as const, url: 'https://www.facebook.com/exemple' }] }, true],
  [{ contacts: undefined }, false],
])('%j is reachable: %s', (sketch, reachable) => {
  expect(hasContact(buildRecord('associations', { id: 'amal', ...sketch }))).toBe(reachable);
});
