import { describe, expect, it } from 'vitest';
import type { FileInHistory } from '#records/read-history.ts';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { type Followed, followFileOf, listCalendars, listFeeds } from './followed.ts';
import { gatherArrivals, selectArrivals } from './gather-arrivals.ts';

const directory = buildDirectory({
  regions: [{ id: 'souss' }, { id: 'rif' }],
  provinces: [
    { id: 'agadir', region: 'souss' },
    { id: 'hoceima', region: 'rif' },
  ],
  'focus-areas': [{ id: 'health' }, { id: 'culture' }],
  associations: [
    { id: 'amal', places: [placeIn('agadir')], focusAreas: ['health'] },
    { id: 'gone', status: 'closed' },
  ],
  opportunities: [{ id: 'nurse', association: 'amal' }],
  events: [{ id: 'fair', place: placeIn('hoceima'), focusAreas: ['culture'] }],
  calls: [{ id: 'fund', focusAreas: ['health'] }],
  needs: [{ id: 'van', association: 'amal', posted: '2026-11-01' }],
  volunteers: [{ id: 'v-1', posted: '2026-11-02', expires: '2027-01-01', provinces: ['hoceima'] }],
});
const came = (day: string, path: string): FileInHistory => ({ day, path, after: 'a' });
const edited = (day: string, path: string) => ({ ...came(day, path), before: 'b' });
/** Newest first, as git tells it. */
const files = [
  edited('2026-11-25', 'associations/amal.yaml'),
  came('2026-11-20', 'calls/fund.yaml'),
  came('2026-11-10', 'events/fair.yaml'),
  came('2026-11-09', 'opportunities/nurse.yaml'),
  came('2026-10-01', 'associations/gone.yaml'),
  came('2026-10-01', 'associations/amal.yaml'),
];
const all: Followed = { list: 'all' };
const listNew = (choice: Followed, history: typeof files | undefined = files) =>
  selectArrivals(gatherArrivals(directory, { files: history }), choice).map(
    ({ day, record }) => `${day.slice(5)} ${record.id}`,
  );

describe('what is new', () => {
  it('is told by the day on which it came, not by that of a change; who has closed is not new', () => {
    expect(listNew(all)).toEqual([
      '11-20 fund',
      '11-10 fair',
      '11-09 nurse',
      '11-02 v-1',
      '11-01 van',
      '10-01 amal',
    ]);
  });

  it('is told to those whom it concerns: a role where its association is', () => {
    expect(listNew({ list: 'kinds', id: 'calls' })).toEqual(['11-20 fund']);
    expect(listNew({ list: 'regions', id: 'souss' })).toEqual([
      '11-09 nurse',
      '11-01 van',
      '10-01 amal',
    ]);
    expect(listNew({ list: 'regions', id: 'rif' })).toEqual(['11-10 fair', '11-02 v-1']);
    expect(listNew({ list: 'focus', id: 'health' })).toEqual([
      '11-20 fund',
      '11-09 nurse',
      '11-01 van',
      '10-01 amal',
    ]);
  });

  it('is only what says its own day where nobody knows the past', () => {
    const same = buildDirectory({
      associations: [{ id: 'amal' }],
      needs: [{ id: 'van', association: 'amal', posted: '2026-11-01' }],
    });
    const arrivals = gatherArrivals(same, { files: undefined });
    expect(selectArrivals(arrivals, all).map(({ record }) => record.id)).toEqual(['van']);
  });

  it('is no more than a reader asks for', () => {
    expect(selectArrivals(gatherArrivals(directory, { files }), all, 2)).toHaveLength(2);
  });
});

it('everything, each kind, region and subject has a feed; a kind has no calendar', () => {
  expect(listFeeds(directory).map(followFileOf)).toEqual([
    'all',
    ...['associations', 'calls', 'needs', 'opportunities', 'volunteers', 'events', 'resources'].map(
      (kind) => `kinds/${kind}`,
    ),
    'regions/souss',
    'regions/rif',
    'focus/health',
    'focus/culture',
  ]);
  expect(listCalendars(directory)).toHaveLength(5);
});
