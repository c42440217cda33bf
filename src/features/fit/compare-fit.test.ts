import { describe, expect, it } from 'vitest';
import { fitOf, isOpenRole, type RoleToFit, rankRoles, type WishToFit } from './compare-fit.ts';

const role: RoleToFit = { id: 'r' };
const wish: WishToFit = { id: 'w' };
const tell = (ofRole: Partial<RoleToFit>, ofWish: Partial<WishToFit>) =>
  fitOf({ ...role, ...ofRole }, { ...wish, ...ofWish })?.reasons.map(({ kind, ids }) =>
    [kind, ...ids].join(' '),
  ) ?? 'none';

describe('fitOf', () => {
  it.each<[string, Partial<RoleToFit>, Partial<WishToFit>, string[] | 'none']>([
    [
      'a skill that both name',
      { skills: ['teaching', 'web-it'] },
      { skills: ['web-it'] },
      ['skill web-it'],
    ],
    [
      'two skills, in the order of the role',
      { skills: ['a', 'b', 'c'] },
      { skills: ['c', 'a'] },
      ['skill a c'],
    ],
    ['a place', { provinces: ['safi'] }, { provinces: ['safi', 'agadir'] }, ['place safi']],
    [
      'another place',
      { provinces: ['safi'], skills: ['a'] },
      { provinces: ['fes'], skills: ['a'] },
      'none',
    ],
    [
      'another place, both from afar',
      { provinces: ['safi'], where: 'either', skills: ['a'] },
      { provinces: ['fes'], where: 'either', skills: ['a'] },
      ['skill a', 'remote'],
    ],
    [
      'from afar, as the role leaves open',
      { skills: ['a'] },
      { where: 'remote', skills: ['a'] },
      ['skill a', 'remote'],
    ],
    [
      'from afar against on site',
      { where: 'on-site', skills: ['a'] },
      { where: 'remote', skills: ['a'] },
      'none',
    ],
    [
      'on site against from afar',
      { where: 'remote', skills: ['a'] },
      { where: 'on-site', skills: ['a'] },
      'none',
    ],
    [
      'both on site, one without a place',
      { where: 'on-site', skills: ['a'] },
      { where: 'on-site', provinces: ['fes'], skills: ['a'] },
      ['skill a'],
    ],
    [
      'the same place, from afar only',
      { where: 'remote', provinces: ['fes'], skills: ['a'] },
      { provinces: ['fes'], skills: ['a'] },
      ['skill a', 'remote'],
    ],
    [
      'no language in common',
      { languages: ['fr'], skills: ['a'] },
      { languages: ['de'], skills: ['a'] },
      'none',
    ],
    [
      'a language',
      { languages: ['fr', 'ary'], focusAreas: ['health'] },
      { languages: ['ary'], focusAreas: ['health'] },
      ['focus health', 'language ary'],
    ],
    ['a language alone', { languages: ['fr'] }, { languages: ['fr'] }, 'none'],
    ['from afar alone', { where: 'remote' }, { where: 'remote' }, 'none'],
    [
      'a time',
      { skills: ['a'], availability: ['evenings', 'weekends'] },
      { skills: ['a'], availability: ['weekends'] },
      ['skill a', 'time weekends'],
    ],
    [
      'another time, which people can settle',
      { skills: ['a'], availability: ['evenings'] },
      { skills: ['a'], availability: ['weekends'] },
      ['skill a'],
    ],
    [
      'hours enough',
      { skills: ['a'], hoursPerWeek: 3 },
      { skills: ['a'], hoursPerWeek: 3 },
      ['skill a', 'hours'],
    ],
    [
      'too few hours',
      { skills: ['a'], hoursPerWeek: 4 },
      { skills: ['a'], hoursPerWeek: 3 },
      ['skill a'],
    ],
    [
      'other months',
      { skills: ['a'], period: { to: '2027-03' } },
      { skills: ['a'], period: { from: '2027-04-01' } },
      'none',
    ],
    [
      'the month of a year',
      { skills: ['a'], period: { to: '2027' } },
      { skills: ['a'], period: { from: '2027-04-01' } },
      ['skill a'],
    ],
    [
      'for those in the country',
      { skills: ['a'], applicants: { openTo: ['in-morocco'] } },
      { skills: ['a'], country: 'DE' },
      'none',
    ],
    [
      'for both',
      { skills: ['a'], applicants: { openTo: ['in-morocco', 'from-abroad'] } },
      { skills: ['a'], country: 'DE' },
      ['skill a'],
    ],
    ['nothing named', {}, {}, 'none'],
  ])('%s', (_, ofRole, ofWish, expected) => {
    expect(tell(ofRole, ofWish)).toEqual(expected);
  });
});

it.each<[string, Partial<RoleToFit>, boolean]>([
  ['on its last day', { closes: '2026-11-30' }, true],
  ['the day after', { closes: '2026-11-29' }, false],
  ['in its last month', { period: { to: '2026-11' } }, true],
  ['after its last year', { period: { to: '2025' } }, false],
  ['without an end', {}, true],
])('a role %s', (_, of, expected) => {
  expect(isOpenRole({ ...role, ...of }, '2026-11-30')).toBe(expected);
});

describe('rankRoles', () => {
  const roles: RoleToFit[] = [
    { id: 'b', skills: ['a'] },
    { id: 'closed', skills: ['a', 'c'], closes: '2026-01-01' },
    { id: 'best', skills: ['a', 'c'], provinces: ['safi'] },
    { id: 'a', skills: ['a'] },
    { id: 'other', skills: ['x'] },
  ];
  const ticked: WishToFit = { id: 'me', skills: ['a', 'c'], provinces: ['safi'] };

  it('puts the best first, equals by id, and leaves out what has ended', () => {
    const ids = (list: readonly RoleToFit[]) =>
      rankRoles(list, ticked, '2026-11-30').map(({ role }) => role.id);
    expect(ids(roles)).toEqual(['best', 'a', 'b']);
    expect(ids(roles.toReversed())).toEqual(['best', 'a', 'b']);
  });
});
