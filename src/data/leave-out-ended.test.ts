import { describe, expect, it } from 'vitest';
import { leaveOutEnded } from './leave-out-ended.ts';

const today = '2026-11-22';
const authorised = { publicAppeal: true, authorisation: { number: '12', to: today } };
const ended = { publicAppeal: true, authorisation: { number: '12', to: '2026-11-21' } };

function leave(lists: { volunteers?: object[]; needs?: object[]; associations?: object[] }) {
  const all = { volunteers: [], needs: [], associations: [], ...lists };
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
    ];
    expect(leave({ needs }).needs.map(({ id }) => id)).toEqual(['a', 'd']);
  });

  it('keeps the other ways to give, and no empty list', () => {
    const both = { id: 'a', waysToGive: [ended, { way: 'in-kind' }] };
    const one = { id: 'b', waysToGive: [ended] };
    const [first, second] = leave({ associations: [both, one] }).associations;
    expect(first?.waysToGive).toEqual([{ way: 'in-kind' }]);
    expect(second).not.toHaveProperty('waysToGive');
  });
});
