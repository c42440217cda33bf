import { describe, expect, it } from 'vitest';
import type { OpeningSchedule } from '#features/opening-hours/opening-schedule.ts';
import type { FinderRecord, FinderValue } from '#features/search/finder-records.ts';
import { writeHours } from './write-hours.ts';
import { listCentres, writePlaces } from './write-places.ts';
import { writeReach } from './write-reach.ts';

const recordsOf = (sketches: Partial<FinderRecord>[]) => sketches as FinderRecord[];

describe('the hours of a region', () => {
  const monday: OpeningSchedule = [[[[540, 600]], [], [], [], [], [], []]];
  const friday: OpeningSchedule = [[[], [], [], [], [[540, 600]], [], []]];
  const calendar = { clock: [[0, 60] as const], ramadans: [], holidays: [] };
  const hoursIn = writeHours(
    recordsOf([
      { hours: [{ region: 'souss', schedule: monday }] },
      {
        hours: [
          { region: 'souss', schedule: friday },
          { region: 'draa', schedule: monday },
        ],
      },
      { hours: [] },
      {
        hours: [
          { region: 'souss', schedule: monday },
          { region: 'souss', schedule: monday },
        ],
      },
    ]),
    calendar,
  );

  it('have alike schedules once, with whose they are by the steps between their numbers', () => {
    expect(hoursIn('souss')).toEqual({
      ...calendar,
      hours: [
        [[0, 3], ...monday],
        [[1], ...friday],
      ],
    });
    expect(hoursIn('draa').hours).toEqual([[[1], ...monday]]);
    expect(hoursIn('nowhere')).toEqual({ ...calendar, hours: [] });
  });
});

describe('places', () => {
  const records = recordsOf([
    { points: [{ province: 'safi', lat: 32.3006, lng: -9.2304 }] },
    {
      points: [
        { province: 'safi', lat: 32.28, lng: -9.23, isProvinceOnly: true },
        { province: 'taza', lat: 34.2, lng: -4 },
      ],
    },
    { points: [{ province: 'unknown', lat: 1, lng: 1 }] },
  ]);

  it('are by province: number and thousandths of a degree, turned round for who has no more', () => {
    expect([...writePlaces(records)]).toEqual([
      ['safi', [0, 32301, -9230, -2, 32280, -9230]],
      ['taza', [1, 34200, -4000]],
      ['unknown', [2, 1000, 1000]],
    ]);
  });

  it('lie around centres, none farther off than is said', () => {
    const province = (id: string, lat: number, lng: number): FinderValue => {
      return { filter: 'province', id, names: [], center: { lat, lng } };
    };
    const values: FinderValue[] = [
      province('safi', 32.2849, -9.2351),
      province('taza', 34.2, -4.5),
      province('empty', 30, -5),
      { filter: 'province', id: 'lost', names: [] },
      { filter: 'region', id: 'safi', names: [], center: { lat: 1, lng: 1 } },
    ];
    // Half a degree of longitude there is 46 kilometres; two at the most are some metres.
    expect(listCentres(values.slice(0, 4), records)).toEqual([
      ['safi', 32.28, -9.24, 3],
      ['taza', 34.2, -4.5, 47],
      ['empty', 30, -5, 0],
    ]);
    expect(listCentres(values.slice(4), records)).toEqual([]);
  });
});

describe('numbers and addresses', () => {
  it('stand in order, each once, with all who are reached by it', () => {
    const reach = [
      ['+212661000002', 'a@amal.example'],
      ['no reach'],
      ['0661000002', '2511', '2511'],
    ];
    expect(writeReach(recordsOf(reach.map((each) => ({ reach: each }))))).toEqual({
      starts: ['2511'],
      shards: [
        [
          ['2511', 2],
          ['661000002', 0, 2],
          ['a@amal.example', 0],
        ],
      ],
    });
  });

  it('fill a file of five hundred, and begin another one', () => {
    const reach = Array.from(
      { length: 501 },
      (_, at) => `+212661000${String(at).padStart(3, '0')}`,
    );
    const { starts, shards } = writeReach(recordsOf([{ reach }]));
    expect(shards.map(({ length }) => length)).toEqual([500, 1]);
    expect(starts).toEqual(['661000000', '661000500']);
    expect(writeReach([])).toEqual({ starts: [], shards: [] });
  });
});
