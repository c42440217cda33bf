import { describe, expect, it } from 'vitest';
import type { AddressLooks } from '#model/address-history.ts';
import type { LookAnswer } from './answer.ts';
import { chooseDue } from './choose-due.ts';
import { judgeRun, updateHistory } from './update-history.ts';

const address = 'https://khotwa.example/';
const other = 'https://amal.example/';

/** What is kept of an address after some looks, each on its day. */
function look(answers: readonly (readonly [day: string, answer: LookAnswer])[]) {
  let history = new Map<string, AddressLooks>();
  for (const [day, answer] of answers) {
    const outcomes = judgeRun(new Map([[address, answer]]));
    history = updateHistory(history, outcomes, [address], day);
  }
  return history.get(address);
}

describe('the history after a look', () => {
  it('keeps the first and the last day on which an address was gone', () => {
    expect(
      look([
        ['2026-09-01', { status: 200 }],
        ['2026-10-01', { status: 404 }],
        ['2026-11-01', { status: 503 }],
        ['2026-12-01', { error: 'ENOTFOUND' }],
        ['2027-01-01', { status: 403 }],
      ]),
    ).toEqual({
      alive: '2026-09-01',
      gone: '2026-10-01',
      again: '2026-12-01',
      why: 'no-domain',
      looked: '2027-01-01',
    });
  });

  it('forgets that it was gone once it is back', () => {
    expect(
      look([
        ['2026-10-01', { status: 404 }],
        ['2026-11-01', { status: 200 }],
      ]),
    ).toEqual({ alive: '2026-11-01', looked: '2026-11-01' });
  });

  it('forgets an address that no record names any more', () => {
    const history = new Map([[address, { looked: '2026-10-01' }]]);
    expect([...updateHistory(history, new Map(), [other], '2026-11-01')]).toEqual([]);
    expect([...updateHistory(history, new Map(), [address], '2026-11-01')]).toEqual([...history]);
  });
});

describe('a run', () => {
  const judge = (answers: Record<string, LookAnswer>) =>
    [...judgeRun(new Map(Object.entries(answers))).values()].map(({ state }) => state);

  it('believes no refusal where no site answered', () => {
    const refused = { [address]: { error: 'ECONNREFUSED' } };
    expect(judge(refused)).toEqual(['unknown']);
    expect(judge({ ...refused, [other]: { status: 403 } })).toEqual(['gone', 'unknown']);
  });

  it('asks for no address twice on a day, nor for one that was asked lately', () => {
    const history = new Map([
      [address, { looked: '2026-11-20' }],
      [other, { looked: '2026-11-10' }],
    ]);
    const due = (day: string, before?: string) =>
      chooseDue([address, other, other, '@new.example'], history, day, before);
    expect(due('2026-11-20')).toEqual([other, '@new.example']);
    expect(due('2026-11-21')).toEqual([address, other, '@new.example']);
    expect(due('2026-11-25', '2026-11-15')).toEqual([other, '@new.example']);
    expect(due('2026-11-20', '2026-12-01')).toEqual([other, '@new.example']);
  });
});
