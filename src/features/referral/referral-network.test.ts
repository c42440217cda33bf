import { describe, expect, it } from 'vitest';
import { buildDirectory, type RecordSketch } from '#testing/directory-builder.ts';
import { findReferrals, isAlone, listReferring } from './referral-network.ts';

const taking = { referrals: { from: ['associations' as const] } };

function lookAt(id: string, associations: RecordSketch<'associations'>[]) {
  const directory = buildDirectory({ associations });
  const association = directory.byId.associations.get(id);
  if (!association) throw new Error(`No ${id}`);
  return findReferrals(association, directory);
}

describe('the referrals of an association', () => {
  it('are seen from both ends', () => {
    const two = [{ id: 'amal', refersTo: ['baraka'] }, { id: 'baraka' }];
    expect(lookAt('amal', two)).toEqual({ mutual: [], to: ['baraka'], from: [] });
    expect(lookAt('baraka', two)).toEqual({ mutual: [], to: [], from: ['amal'] });
  });

  it('are mutual where both name each other and both take people from associations', () => {
    const two = [
      { id: 'amal', refersTo: ['baraka'], ...taking },
      { id: 'baraka', refersTo: ['amal'], referrals: { from: ['anyone' as const] } },
    ];
    expect(lookAt('amal', two)).toEqual({ mutual: ['baraka'], to: [], from: [] });
    expect(lookAt('baraka', two)).toEqual({ mutual: ['amal'], to: [], from: [] });
  });

  it('are not mutual while one of both takes them from professionals only, or has not said', () => {
    const one = { id: 'amal', refersTo: ['baraka'], ...taking };
    for (const referrals of [undefined, { from: ['professionals' as const] }]) {
      const other = { id: 'baraka', refersTo: ['amal'], ...(referrals && { referrals }) };
      expect(lookAt('amal', [one, other])).toEqual({ mutual: [], to: ['baraka'], from: [] });
      expect(lookAt('baraka', [one, other])).toEqual({ mutual: [], to: ['amal'], from: [] });
    }
  });

  it('know nobody twice, and nobody who names only itself', () => {
    const all = [{ id: 'amal', refersTo: ['amal', 'baraka', 'baraka'] }, { id: 'baraka' }];
    expect(lookAt('amal', all).to).toEqual(['baraka']);
    expect(isAlone(lookAt('amal', [{ id: 'amal', refersTo: ['amal'] }]))).toBe(true);
  });
});

it('who refers to nobody and is named by nobody has no network', () => {
  const associations = [{ id: 'amal', refersTo: ['baraka'] }, { id: 'baraka' }, { id: 'chifa' }];
  expect(listReferring(buildDirectory({ associations }))).toEqual(['amal', 'baraka']);
});
