import { describe, expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { KnownAssociations } from './known-associations.ts';

type Sketch = Partial<Association>;
const inTown = (province: string, commune?: string): Sketch['places'] => [
  { province, ...(commune && { commune }), precision: commune ? 'commune' : 'province' },
];
const inCity = (country: 'FR' | 'BE', fr: string): Sketch['places'] => [
  { country, city: { fr }, precision: 'commune' },
];
const onPhone = (...numbers: string[]): Sketch['contacts'] => [
  { phones: numbers.map((number) => ({ number })) },
];

/** What is found for a row among one record: `sure name town`, or nothing. */
function find(row: Sketch, record: Sketch, list = 'list'): string[] {
  const known = new KnownAssociations((word) => word === 'agadir');
  known.put({ id: 'amal', ...record });
  return known.find(row, list).map(({ verdict, reasons }) => [verdict, ...reasons].join(' '));
}

const name = (fr: string): Sketch => ({ name: { fr } });
const long = 'Association Tissir pour le développement';

describe('one association', () => {
  it.each<[string, Sketch, Sketch, string]>([
    [
      'the same name in one commune',
      { ...name('Ass. TISSIR pour le Developpement'), places: inTown('fes', '03.231.01.01') },
      { ...name('ASS. Tissir pour le développement'), places: inTown('fes', '03.231.01.01') },
      'sure name town',
    ],
    [
      'a name in a province where the record has its seat, and centres in other communes',
      { ...name('Jamiat Tissir'), places: inTown('fes', '03.231.01.01') },
      {
        ...name('Tissir'),
        places: [...(inTown('fes') ?? []), ...(inTown('fes', '03.231.07.11') ?? [])],
      },
      'perhaps name province',
    ],
    [
      'a telling name in one province',
      { ...name(long), places: inTown('fes') },
      { ...name(long), places: inTown('fes', '03.231.01.01') },
      'sure name province',
    ],
    [
      'the same name and telephone, of which only one says where',
      { ...name('Amal'), contacts: onPhone('+212535000001') },
      { ...name('Amal'), contacts: onPhone('+212535000001'), places: inTown('fes') },
      'sure name phone',
    ],
    ...['Lycée Mohammed 5 de Fès', 'Lycee Mohammed V de Fès', 'Lycée Mohammed ٥ de Fès'].map(
      (each): [string, Sketch, Sketch, string] => [
        `a numeral that is written otherwise: ${each}`,
        { ...name(`Parents du ${each}`), places: inTown('fes', '03.231.01.01') },
        { ...name('Parents du Lycée Mohammed V de Fès'), places: inTown('fes', '03.231.01.01') },
        'sure name town',
      ],
    ),
    [
      'a name abroad in one town',
      { ...name(long), places: inCity('FR', 'Paris') },
      { ...name(long), places: inCity('FR', 'PARIS') },
      'sure name town',
    ],
    [
      'the number of its receipt and nearly the same name',
      { ...name('Association Oued Ezzitoun'), registration: { number: '12 / 2019' } },
      { ...name('Association Oued Zitoune'), registration: { number: '12/2019' } },
      'sure registration nearName',
    ],
    [
      'a name in two scripts and one telephone',
      {
        name: { ar: 'جمعية تيسير تامسنا' },
        contacts: onPhone('+212535000001'),
        places: inTown('fes'),
      },
      { ...name('Tissir Tamesna'), contacts: onPhone('+212535000001'), places: inTown('fes') },
      'sure nearName province phone',
    ],
    [
      'the number that the list gave it',
      { ...name('Tissir'), identifiers: [{ scheme: 'list', value: '7' }] },
      { ...name('Association Tissir'), identifiers: [{ scheme: 'list', value: '7' }] },
      'sure identifier name',
    ],
  ])('%s', (_, row, record, wanted) => {
    expect(find(row, record)).toEqual([wanted]);
  });
});

describe('perhaps one association', () => {
  it.each<[string, Sketch, Sketch, string]>([
    [
      'another name on the same telephone',
      { ...name('Nour'), contacts: onPhone('+212535000001') },
      { ...name('Amal'), contacts: onPhone('+212535000001') },
      'perhaps otherName phone',
    ],
    [
      'a short name in one province',
      { ...name('Amal'), places: inTown('fes') },
      { ...name('Al Amal'), places: inTown('fes') },
      'perhaps name province',
    ],
    [
      'the same name, of which one says nothing of its place',
      name(long),
      { ...name(long), places: inTown('fes') },
      'perhaps name noPlace',
    ],
    [
      'the number of a row under another name',
      { ...name('Nour'), identifiers: [{ scheme: 'list', value: '7' }] },
      { ...name('Tissir'), identifiers: [{ scheme: 'list', value: '7' }] },
      'perhaps identifier otherName',
    ],
    [
      'a number of the list with a letter of the name changed, in no place that is known',
      { ...name('Liste X Deux'), identifiers: [{ scheme: 'list', value: '2' }] },
      { ...name('Liste Y Deux'), identifiers: [{ scheme: 'list', value: '2' }] },
      'perhaps identifier nearName',
    ],
    [
      'two rows of one list with one name in one commune',
      {
        ...name(long),
        places: inTown('fes', '03.231.01.01'),
        identifiers: [{ scheme: 'list', value: '7' }],
      },
      {
        ...name(long),
        places: inTown('fes', '03.231.01.01'),
        identifiers: [{ scheme: 'list', value: '8' }],
      },
      'perhaps name town',
    ],
  ])('%s', (_, row, record, wanted) => {
    expect(find(row, record)).toEqual([wanted]);
  });
});

describe('two associations', () => {
  it.each<[string, Sketch, Sketch]>([
    [
      'namesakes in two provinces',
      { ...name(long), places: inTown('fes') },
      { ...name(long), places: inTown('taza') },
    ],
    ['two names', name('Nour'), name('Amal')],
    [
      'schools of two kings',
      { ...name('Parents du lycée Mohammed VI'), places: inTown('fes', '03.231.01.01') },
      { ...name('Parents du lycée Mohammed V'), places: inTown('fes', '03.231.01.01') },
    ],
  ])('%s', (_, row, record) => {
    expect(find(row, record)).toEqual([]);
  });

  it.each<[string, Sketch, Sketch, string]>([
    [
      'namesakes in two communes',
      { ...name(long), places: inTown('fes', '03.231.01.01') },
      { ...name(long), places: inTown('fes', '03.231.01.03') },
      'apart name otherTown',
    ],
    [
      'namesakes in two countries',
      { ...name(long), places: [{ country: 'FR', precision: 'country' }] },
      { ...name(long), places: [{ country: 'BE', precision: 'country' }] },
      'apart name otherTown',
    ],
    [
      'namesakes in two towns abroad',
      { ...name(long), places: inCity('FR', 'Lille') },
      { ...name(long), places: inCity('FR', 'Lyon') },
      'apart name otherTown',
    ],
    [
      'namesakes here and abroad',
      { ...name(long), places: inTown('fes') },
      { ...name(long), places: inCity('FR', 'Lyon') },
      'apart name otherTown',
    ],
    [
      'two numbers of one register',
      { ...name(long), identifiers: [{ scheme: 'rna', value: 'W1' }], places: inTown('fes') },
      { ...name(long), identifiers: [{ scheme: 'rna', value: 'W2' }], places: inTown('fes') },
      'apart otherNumber',
    ],
  ])('%s', (_, row, record, wanted) => {
    expect(find(row, record)).toEqual([wanted]);
  });

  it('a row of another list with the same number', () => {
    const row = { ...name('Nour'), identifiers: [{ scheme: 'other-list', value: '7' }] };
    const record = { ...name('Amal'), identifiers: [{ scheme: 'list', value: '7' }] };
    expect(find(row, record, 'other-list')).toEqual([]);
  });
});
