import { describe, expect, it } from 'vitest';
import { readIds, readReferralAddress, writeReferralAddress } from './referral-address.ts';

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
