import { describe, expect, it } from 'vitest';
import { nameList } from './list-id.ts';
import { chooseRecordId } from './record-id.ts';
import { isFingerprint, nameRow } from './row-key.ts';

describe('chooseRecordId', () => {
  const free = () => false;
  it.each([
    [{ fr: 'Association Tissir' }, 'tissir'],
    [{ ar: 'جمعية النور' }, 'alnour'],
    [{ ar: 'الجمعية المغربية' }, 'almghrbia'],
    [{ zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵉⴷ' }, 'tamsmunt-n-id'],
    [{ fr: '协会' }, 'xiehui'],
    [{ ar: '؟' }, 'association'],
  ])('makes of %j the id %s', (name, id) => {
    expect(chooseRecordId({ name }, free)).toBe(id);
  });

  it('adds the town, then a number, where the name is taken', () => {
    const record = {
      name: { fr: 'Amal' },
      places: [{ city: { ar: 'فاس' }, precision: 'commune' }],
    };
    const among = (...taken: string[]) =>
      chooseRecordId(record as Parameters<typeof chooseRecordId>[0], (id) => taken.includes(id));
    expect(among('amal')).toBe('amal-fas');
    expect(among('amal', 'amal-fas')).toBe('amal-fas-2');
  });
});

describe('nameList', () => {
  it('tells lists of one file name apart by their headings, in whatever order', () => {
    const one = nameList('liste.xlsx', ['Nom', 'Ville']);
    expect(one).toMatch(/^liste-[\da-f]{6}$/);
    expect(nameList('dir/liste.csv', ['VILLE', 'nom'])).toBe(one);
    expect(nameList('liste.xlsx', ['Nom', 'Commune'])).not.toBe(one);
  });

  it('has a name for a file in any script', () => {
    expect(nameList('لائحة الجمعيات.xlsx', [])).toMatch(/^laiha-aljmaiat-/);
  });
});

describe('nameRow', () => {
  const record = (fr: string, province = 'fes') => ({
    name: { fr },
    places: [{ province, precision: 'province' as const }],
  });

  it('takes the number of the list', () => {
    expect(nameRow(record('Amal'), ' 12  A ')).toBe('12 A');
    expect(nameRow(record('Amal'), 'x'.repeat(100))).toMatch(/^id-[\da-f]{24}$/);
  });

  it('knows a row without a number by its name and its place', () => {
    const key = nameRow(record('Association Élan'), undefined);
    expect(isFingerprint(key)).toBe(true);
    expect(nameRow(record('ASS. ELAN'), '')).not.toBe(nameRow(record('Élan', 'taza'), ''));
    expect(nameRow(record('association elan'), undefined)).toBe(key);
  });
});
