import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { gatherFunding } from './gather-funding.ts';

const whole = (amount: number, currency: string) => [
  { of: 'whole' as const, from: amount, upTo: amount, currency },
];
const directory = buildDirectory({
  funders: [{ id: 'fund' }, { id: 'other' }],
  programmes: [
    {
      id: 'programme',
      funders: ['fund'],
      associations: ['amal'],
      budget: { from: 900, upTo: 900 },
    },
  ],
  projects: [
    { id: 'own', funders: ['fund'], associations: ['nour'], budget: { from: 100, upTo: 100 } },
    {
      id: 'within',
      programme: 'programme',
      associations: ['amal'],
      budget: { from: 200, upTo: 200 },
    },
    { id: 'span', funders: ['fund'], associations: ['amal'], budget: { from: 1, upTo: 5 } },
    { id: 'elsewhere', funders: ['other'], associations: ['amal'] },
  ],
  calls: [
    { id: 'call-a', funders: ['fund'], closes: '2019-05-22', amounts: whole(1000, 'EUR') },
    { id: 'call-b', funders: ['fund'], closes: '2021-05', amounts: whole(500, 'EUR') },
    { id: 'call-c', funders: ['fund'], closes: '2022', amounts: whole(70, 'USD') },
    {
      id: 'call-d',
      funders: ['fund'],
      season: { closes: '09-30' },
      amounts: [{ of: 'each', upTo: 9, currency: 'EUR' }],
    },
    { id: 'call-e', funders: ['other'], closes: '2010-01-01' },
  ],
  associations: [{ id: 'amal', waysToGive: [{ way: 'app', through: 'fund' }] }, { id: 'nour' }],
});
const funding = gatherFunding(directory, 'fund');

describe('what a funder has paid for', () => {
  it('is what names it, and the projects of its programmes', () => {
    expect(funding.projects.map(({ id }) => id)).toEqual(['own', 'within', 'span']);
    expect(funding.reached).toEqual(['amal', 'nour']);
    expect(funding.through.map(({ id }) => id)).toEqual(['amal']);
  });

  it('adds up exact amounts of one currency and one kind of record only', () => {
    const tell = Object.entries(funding.totals).flatMap(([collection, totals]) =>
      totals.map(
        ({ currency, total, count, of }) => `${collection} ${total} ${currency} ${count}/${of}`,
      ),
    );
    expect(tell).toEqual([
      'calls 1500 EUR 2/4',
      'calls 70 USD 1/4',
      'programmes 900 MAD 1/1',
      'projects 300 MAD 2/3',
    ]);
  });

  it('says in which months and years its calls closed', () => {
    expect(funding.months).toEqual([
      [5, 2],
      [9, 1],
    ]);
    expect(funding.years).toEqual([2019, 2022]);
    expect(gatherFunding(directory, 'nobody').years).toBeUndefined();
  });
});
