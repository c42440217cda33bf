import { describe, expect, it } from 'vitest';
import { type Collection, collections } from '#model/collections.ts';
import { leaveOutEnded } from './leave-out-ended.ts';

const today = '2026-11-22';
const authorised = { publicAppeal: true, authorisation: { number: '12', to: today } };
const ended = { publicAppeal: true, authorisation: { number: '12', to: '2026-11-21' } };

function leave(lists: Partial<Record<Collection, object[]>>) {
  const none = Object.fromEntries(collections.map((collection) => [collection, []]));
  const all = { ...none, ...lists };
  return leaveOutEnded(all as unknown as Parameters<typeof leaveOutEnded>[0], today);
}

describe('what may be public today', () => {
  it('shows a wish up to the day it expires', () => {
    const wishes = [
      { id: 'a', expires: today },
      { id: 'b', expires: '2026-11-21' },
    ];
    expect(leave({ volunteers: wishes }).volunteers.map(({ id }) => id)).toEqual(['a']);
  });

  it('shows a public appeal only while its authorisation lasts', () => {
    const needs = [
      { id: 'a', ...authorised },
      { id: 'b', ...ended },
      { id: 'c', publicAppeal: true },
      { id: 'd' },
      { id: 'e', expires: '2026-11-21' },
      { id: 'f', expires: today },
    ];
    expect(leave({ needs }).needs.map(({ id }) => id)).toEqual(['a', 'd', 'f']);
  });

  it('holds for every collection that has such a field', () => {
    const gone = [
      { id: 'a', expires: '2026-11-21' },
      { id: 'b', ...ended },
    ];
    for (const collection of collections)
      expect(leave({ [collection]: gone })[collection], collection).toEqual([]);
  });

  it('keeps the other ways to give, and no empty list', () => {
    const both = { id: 'a', waysToGive: [ended, { way: 'in-kind' }] };
    const one = { id: 'b', waysToGive: [ended] };
    const [first, second] = leave({ associations: [both, one] }).associations;
    expect(first?.waysToGive).toEqual([{ way: 'in-kind' }]);
    expect(second).not.toHaveProperty('waysToGive');
  });

  it('shows a closure up to its last day, at every kind of place', () => {
    const over = { from: '2026-08-01', to: '2026-11-21' };
    const last = { from: '2026-08-01', to: today };
    const place = { province: 'fes', hours: { week: '24/7', closures: [over, last] } };
    const shown = { province: 'fes', hours: { week: '24/7', closures: [last] } };
    const lists = leave({
      associations: [{ id: 'a', places: [place, { province: 'taza' }] }, { id: 'b' }],
      projects: [{ id: 'a', places: [place] }],
      opportunities: [{ id: 'a', places: [place] }],
      events: [{ id: 'a', place }, { id: 'b' }],
    });
    expect(lists.associations).toEqual([
      { id: 'a', places: [shown, { province: 'taza' }] },
      { id: 'b' },
    ]);
    expect(lists.projects[0]?.places).toEqual([shown]);
    expect(lists.opportunities[0]?.places).toEqual([shown]);
    expect(lists.events).toEqual([{ id: 'a', place: shown }, { id: 'b' }]);
  });

  it('keeps the week without an ended closure, and no hours that say nothing', () => {
    const closures = [{ from: '2026-08-01', to: '2026-08-31' }];
    const places = [{ hours: { week: '24/7', closures } }, { hours: { closures } }];
    const [association] = leave({ associations: [{ id: 'a', places }] }).associations;
    expect(association?.places).toEqual([{ hours: { week: '24/7' } }, {}]);
  });
});

it('leaves a record as it is of which nothing has ended', () => {
  const association = { id: 'a', waysToGive: [authorised, { way: 'in-kind' }] };
  expect(leave({ associations: [association, { id: 'b' }] }).associations).toEqual([
    association,
    { id: 'b' },
  ]);
  expect(leave({ funders: [{ id: 'c' }] }).funders).toEqual([{ id: 'c' }]);
});
