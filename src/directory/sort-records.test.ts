import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { sortRecords } from './sort-records.ts';

const today = '2025-11-22';
const directory = buildDirectory({
  calls: [
    { id: 'a-closed', closes: '2025-11-21' },
    { id: 'b-unknown' },
    { id: 'c-open', closes: '2025-12-31' },
    { id: 'd-upcoming', opens: '2025-12-01', closes: '2025-12-31' },
    { id: 'e-open', closes: today },
  ],
  events: [
    { id: 'a-undated' },
    { id: 'b-old', starts: '2023' },
    { id: 'c-new', starts: '2025-11-20' },
    { id: 'd-month', starts: '2025-11' },
  ],
  funders: [{ id: 'b-fund' }, { id: 'a-fund' }],
});

describe('a list', () => {
  const ids = (collection: 'calls' | 'events' | 'funders') =>
    sortRecords(collection, directory, today).map(({ id }) => id);

  it('of calls begins with those that are open and ends with those that have closed', () => {
    expect(ids('calls')).toEqual(['c-open', 'e-open', 'd-upcoming', 'b-unknown', 'a-closed']);
  });

  it('of events begins with the newest and ends with those whose date nobody knows', () => {
    expect(ids('events')).toEqual(['c-new', 'd-month', 'b-old', 'a-undated']);
  });

  it('of anything else keeps its order', () => {
    expect(ids('funders')).toEqual(['b-fund', 'a-fund']);
  });

  it('leaves the records of the directory where they are', () => {
    ids('calls');
    expect(directory.list.calls[0]?.id).toBe('a-closed');
  });
});
