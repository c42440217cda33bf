import { expect, it } from 'vitest';
import { type TappedFinding, verifyDraft } from './verify-draft.ts';

const today = '2026-11-29';
const place = { province: 'tata', address: { fr: '1, rue des Exemples' }, precision: 'street' };
const draft = { id: 'amal', status: 'active', places: [place] };

it.each<[TappedFinding, object]>([
  ['phone', { level: 'confirmed', by: 'association', how: 'phone' }],
  ['message', { level: 'confirmed', by: 'association', how: 'message' }],
  ['visit', { level: 'checked', by: 'maintainer', how: 'visit' }],
])('a tap on “%s” fills in the verification, and nothing else', (found, expected) => {
  const verification = { level: 'declared', date: '2020-01-01' };
  expect(verifyDraft({ ...draft, verification }, found, today)).toEqual({
    verification: { ...expected, date: today },
  });
});

it('closes an association that nobody has verified before', () => {
  expect(verifyDraft(draft, 'closed', today)).toEqual({
    status: 'closed',
    verification: { level: 'confirmed', date: today, by: 'association', how: 'phone' },
  });
});

it('takes the old address away from who has moved, where there is one', () => {
  expect(verifyDraft(draft, 'moved', today).places).toEqual([
    { province: 'tata', precision: 'province' },
  ]);
  expect(verifyDraft({ id: 'amal' }, 'moved', today)).not.toHaveProperty('places');
});

it('keeps how somebody was asked today, and not how they were asked another day', () => {
  const visited = { level: 'checked', date: today, by: 'partner', how: 'visit' };
  expect(verifyDraft({ ...draft, verification: visited }, 'closed', today).verification).toEqual(
    visited,
  );
  const long = { ...visited, date: '2020-01-01' };
  expect(verifyDraft({ ...draft, verification: long }, 'moved', today).verification).toMatchObject({
    how: 'phone',
    date: today,
  });
});
