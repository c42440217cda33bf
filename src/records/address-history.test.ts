import { describe, expect, it } from 'vitest';
import type { AddressHistory } from '#model/address-history.ts';
import {
  addressHistoryPath,
  BadAddressHistory,
  parseAddressHistory,
  readAddressHistory,
  writeAddressHistory,
} from './address-history.ts';

const history: AddressHistory = new Map([
  ['https://b.example/', { looked: '2026-11-01', alive: '2026-11-01' }],
  [
    '@a.example',
    {
      looked: '2026-11-20',
      why: 'no-domain',
      again: '2026-11-20',
      gone: '2026-11-01',
      alive: '2026-10-01',
    },
  ],
]);
const written = [
  '{',
  '  "@a.example": { "alive": "2026-10-01", "gone": "2026-11-01", "again": "2026-11-20", "why": "no-domain", "looked": "2026-11-20" },',
  '  "https://b.example/": { "alive": "2026-11-01", "looked": "2026-11-01" }',
  '}',
  '',
].join('\n');

describe('the history of addresses', () => {
  it('has a line for each address, in one order', () => {
    expect(writeAddressHistory(history)).toBe(written);
    expect(writeAddressHistory(new Map())).toBe('{}\n');
  });

  it('is read as it was written', () => {
    const read = parseAddressHistory(written, 'history.json');
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(history));
  });

  it('lies beside the content folder, and is empty before the first look', async () => {
    expect(addressHistoryPath('/somewhere/content')).toBe('/somewhere/signs/history.json');
    expect((await readAddressHistory('/nowhere/signs/history.json')).size).toBe(0);
  });

  it.each([
    ['a merge that git left open', written.replace('  "@a', '<<<<<<< main\n  "@a'), 2, 'no JSON'],
    [
      'a day that is none',
      written.replace('"2026-11-01", "looked"', '"soon", "looked"'),
      3,
      'alive',
    ],
    ['a line without its comma', written.replace('20" },', '20" }'), 1, 'no JSON'],
    ['an end that is missing', written.replace('}\n}\n', '}\n'), 1, 'no JSON'],
    ['a second line that is no address', written.replace('  "https', '  https'), 3, 'no JSON'],
    ['a field that nobody knows', written.replace('"why"', '"cause"'), 2, 'cause'],
  ])('names file and line of %s', (_, text, line, problem) => {
    const read = () => parseAddressHistory(text, 'signs/history.json');
    expect(read).toThrow(BadAddressHistory);
    expect(read).toThrow(`signs/history.json, line ${line}: `);
    expect(read).toThrow(problem);
    expect(read).toThrow('npm run signs');
  });
});
