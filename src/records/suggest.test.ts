import { describe, expect, it } from 'vitest';
import { suggest, suggestId, suggestPhone, suggestRecord } from './suggest.ts';

describe('suggest', () => {
  it('finds the word that was meant', () => {
    expect(suggest('focusarea', ['focusAreas', 'audiences'])).toBe('focusAreas');
    expect(suggest('helth', ['health', 'shelter'])).toBe('health');
  });

  it('stays silent when no word is near', () => {
    expect(suggest('telephone', ['name', 'places'])).toBe('');
    expect(suggest('x'.repeat(60_000), ['name'])).toBe('');
    expect(suggest('x'.repeat(80), ['x'.repeat(79)])).toBe('x'.repeat(79));
    expect(suggest('x'.repeat(81), ['x'.repeat(80)])).toBe('');
    // A third of its letters may be wrong, and one of a short word.
    expect(suggest('placxx', ['places'])).toBe('places');
    expect(suggest('plaxxx', ['places'])).toBe('');
    expect(suggest('ax', ['ab'])).toBe('ab');
  });
});

describe('suggestRecord', () => {
  const known = [
    { id: 'health', record: { name: { ar: 'الصحة', fr: 'Santé' } } },
    { id: 'water', record: undefined },
    { id: 'sport', record: {} },
    { id: 'noone', record: null },
    { id: 'health-care', record: { name: { fr: 'Santé' } } },
  ];

  it.each([
    ['Santé', 'health'],
    ['sante', 'health'],
    ['الصحة', 'health'],
    [' الصحة ', 'health'],
    ['helth', 'health'],
    ['Wather', 'water'],
    ['الماء', ''],
    ['', ''],
  ])('of “%s” is “%s”', (written, id) => {
    expect(suggestRecord(written, known)).toBe(id);
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
    ['0528891234', '+212528891234'],
    ['0412345678', ''],
    ['412345678', ''],
    ['+1234567', '+1234567'],
    ['+123456', ''],
    ['+123456789012345', '+123456789012345'],
    ['+1234567890123456', ''],
    ['+012345678', ''],
    ['12345', '12345'],
    ['٢٥١١', '2511'],
    ['1', ''],
    ['123456', ''],
    ['06 12 34', ''],
    ['+212512345678', '+212512345678'],
    ['+212 812 34 56 78', '+212812345678'],
    ['+2120812345678', '+212812345678'],
    ['+212912345678', '+212912345678'],
    ['2120612345678', '+212612345678'],
    ['212 06 12 34 56 7', ''],
    ['a0612345678', '+212612345678'],
    ['0612345678 / 0612345679', ''],
    ['00 33 1 23 45 67 89', '+33123456789'],
    ['0033(0)123456789', '+33123456789'],
    ['512345678', '+212512345678'],
    ['06123456789', ''],
    ['6123456789', ''],
    ['05', ''],
    ['', ''],
  ])('%s', (written, wanted) => {
    expect(suggestPhone(written)).toBe(wanted);
  });
});

describe('suggestId', () => {
  it.each([
    ['Élan de Fès', 'elan-de-fes'],
    ['  Amal_2000! ', 'amal-2000'],
    ['جمعية', ''],
    ['--a--b--', 'a-b'],
    ['Été 2', 'ete-2'],
  ])('%s', (written, wanted) => {
    expect(suggestId(written)).toBe(wanted);
  });
});
