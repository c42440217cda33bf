import { describe, expect, it } from 'vitest';
import { findOddLicences, readAdvisories, readNotices } from './read-audit.ts';

const notices = `What this is.

--------
leaflet 1.9.4
Licence: BSD-2-Clause
https://leafletjs.com/

@a/b.c 2.0.0-rc.1
Licence: (MIT OR GPL-3.0)
`;

describe('readNotices', () => {
  it('lists what a site carries', () => {
    expect(readNotices(notices)).toEqual([
      { name: 'leaflet', version: '1.9.4', licence: 'BSD-2-Clause' },
      { name: '@a/b.c', version: '2.0.0-rc.1', licence: '(MIT OR GPL-3.0)' },
    ]);
  });
});

describe('readAdvisories', () => {
  it('tells each hole once, where it is', () => {
    const hole = { name: 'leaflet', title: 'A hole', url: 'https://a.example/1', severity: 'high' };
    const vulnerabilities = {
      leaflet: { severity: 'high', via: [hole] },
      map: { severity: 'high', via: ['leaflet'] },
      other: { severity: 'high', via: [hole] },
    };
    expect(readAdvisories(JSON.stringify({ vulnerabilities }))).toEqual([hole]);
    expect(readAdvisories('{"vulnerabilities":{}}')).toEqual([]);
  });

  it.each([
    ['{"message":"405 Method Not Allowed","error":{"summary":""}}', 'npm knows nothing'],
    ['{"error":{"summary":"no network"}}', 'no network'],
    ['npm error', 'npm error'],
  ])('does not take %s for a clean report', (text, said) => {
    expect(() => readAdvisories(text)).toThrow(said);
  });
});

describe('findOddLicences', () => {
  it.each([
    ['MIT', false],
    ['(MIT OR GPL-3.0)', false],
    ['MIT AND ISC', false],
    ['GPL-3.0', true],
    ['MIT AND GPL-3.0', true],
    ['SEE LICENSE IN FILE', true],
  ])('of %s: %s', (licence, isOdd) => {
    expect(findOddLicences([{ name: 'a', version: '1.0.0', licence }]).length > 0).toBe(isOdd);
  });
});
