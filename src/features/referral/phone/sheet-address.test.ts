import { describe, expect, it } from 'vitest';
import { readAddress, readIds, writeAddress } from './sheet-address.ts';

describe('the address of a sheet', () => {
  it('carries ids in their order, and comes back as it went', () => {
    const address = writeAddress('ar', ['khotwa', 'bassis-amal']);
    expect(address).toBe('/ar/refer/?ids=khotwa,bassis-amal');
    expect(readAddress(new URL(address, 'https://twiza.example').search)?.ids).toEqual([
      'khotwa',
      'bassis-amal',
    ]);
  });

  it('means the phone’s own sheet where it asks for nobody', () => {
    expect(readAddress('')).toBeUndefined();
    expect(readAddress('?utm_source=x')).toBeUndefined();
    expect(readAddress('?ids=')).toEqual({ ids: [], refused: [] });
  });

  it('is understood as messages write it: commas coded, spaces, an id twice, two lists', () => {
    expect(readAddress('?ids=amal%2Cbaraka,%20amal&ids=chifa')?.ids).toEqual([
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
    expect(readAddress(`?ids=${thousand.join()}`)?.ids).toEqual(thousand);
  });
});
