import { describe, expect, it } from 'vitest';
import { suggest, suggestId, suggestPhone } from './suggest.ts';

describe('suggest', () => {
  it('finds the word that was meant', () => {
    expect(suggest('focusarea', ['focusAreas', 'audiences'])).toBe('focusAreas');
    expect(suggest('helth', ['health', 'shelter'])).toBe('health');
  });

  it('stays silent when no word is near', () => {
    expect(suggest('telephone', ['name', 'places'])).toBe('');
    expect(suggest('x'.repeat(60_000), ['name'])).toBe('');
  });
});

describe('suggestPhone', () => {
  it.each([
    ['0612345678', '+212612345678'],
    ['06 12-34.56 78', '+212612345678'],
    ['00212612345678', '+212612345678'],
    ['+212 (0) 6 12 34 56 78', '+212612345678'],
    ['+2120612345678', '+212612345678'],
    ['212612345678', '+212612345678'],
    ['612345678', '+212612345678'],
    ['٠٦١٢٣٤٥٦٧٨', '+212612345678'],
    ['+33 1 23 45 67 89', '+33123456789'],
    ['15', '15'],
    ['٢٥١١', '2511'],
    ['1', ''],
    ['123456', ''],
    ['06 12 34', ''],
  ])('%s', (written, wanted) => {
    expect(suggestPhone(written)).toBe(wanted);
  });
});

describe('suggestId', () => {
  it.each([
    ['Élan de Fès', 'elan-de-fes'],
    ['  Amal_2000! ', 'amal-2000'],
    ['جمعية', ''],
  ])('%s', (written, wanted) => {
    expect(suggestId(written)).toBe(wanted);
  });
});
