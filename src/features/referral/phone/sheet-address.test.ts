import { describe, expect, it } from 'vitest';
import {
  readIds,
  readReferralAddress,
  takeOver,
  writeReferralAddress,
} from './referral-address.ts';

describe('the address of a sheet', () => {
  it('carries ids in their order, and comes back as it went', () => {
    const address = writeReferralAddress('ar', ['khotwa', 'bassis-amal']);
    expect(address).toBe('/ar/refer/?ids=khotwa,bassis-amal');
    expect(readReferralAddress(new URL(address, 'https://twiza.example').search)?.ids).toEqual([
      'khotwa',
      'bassis-amal',
    ]);
  });

  it('means the phone’s own sheet where it asks for nobody', () => {
    expect(readReferralAddress('')).toBeUndefined();
    expect(readReferralAddress('?utm_source=x')).toBeUndefined();
    expect(readReferralAddress('?ids=')).toEqual({ ids: [], refused: [] });
  });

  it('is understood as messages write it: commas coded, spaces, an id twice, two lists', () => {
    expect(readReferralAddress('?ids=amal%2Cbaraka,%20amal&ids=chifa')?.ids).toEqual([
      'amal',
      'baraka',
      'chifa',
    ]);
  });

  it('refuses what is no id, and names it', () => {
    const { ids, refused } = readIds(`amal,../admin,AMAL,a,<b>,${'a'.repeat(81)}`);
    expect(ids).toEqual(['amal']);
    expect(refused).toEqual(['../admin', 'AMAL', 'a', '<b>', 'a'.repeat(81)]);
  });

  it('loses none of a thousand', () => {
    const thousand = Array.from({ length: 1000 }, (_, at) => `synthetic-${at}`);
    expect(readReferralAddress(`?ids=${thousand.join()}`)?.ids).toEqual(thousand);
  });
});

it.each<[string, string[], string[], string[]]>([
  ['all of it where one has none', [], ['amal', 'nour'], ['amal', 'nour']],
  [
    'what is new behind what is there',
    ['nour', 'khotwa'],
    ['amal', 'nour'],
    ['nour', 'khotwa', 'amal'],
  ],
  ['nobody who is gone', ['amal'], ['gone', 'nour'], ['amal', 'nour']],
  ['one’s own, also who is gone', ['gone'], [], ['gone']],
])('takes over from another sheet %s', (_, own, others, expected) => {
  expect(takeOver(own, others, (id) => id === 'gone')).toEqual(expected);
});
