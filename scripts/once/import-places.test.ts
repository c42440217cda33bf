import { describe, expect, test } from 'vitest';
import { province, region } from '#model/territories.ts';
import { readRecord } from '#records/read-record.ts';
import { writeRecord } from '#records/write-record.ts';
import {
  type CommuneRow,
  type ProvinceRow,
  type RegionRow,
  toProvince,
  toRegion,
} from './import-places.ts';

const figures = {
  population2024: 1200,
  households2024: 300,
  urbanPct: 40.5,
  indicators2024: {
    illiteracy10plus: 22.8,
    disabilityPrevalence: 4.9,
    kmToPavedRoad: null,
    languages: { darija: 96.4, hassania: null },
  },
};
const center = { lat: 31.7, lng: -8.1 };
const regions: RegionRow[] = [
  {
    code: '07',
    iso: 'MA-07',
    slug: 'marrakech-safi',
    name: { fr: 'Marrakech-Safi', ar: 'مراكش-آسفي', zgh: null },
    center,
    ...figures,
  },
];
const provinces: ProvinceRow[] = [
  {
    code: '07.161',
    iso: 'MA-CHI',
    slug: 'chichaoua',
    type: 'province',
    region: '07',
    name: { fr: 'Chichaoua', ar: 'شيشاوة' },
    aliases: [],
    center,
    ...figures,
  },
];
const communes: CommuneRow[] = [
  {
    code: '07.161.01.0',
    kind: 'commune',
    milieu: 'rural',
    province: '07.161',
    name: { fr: "M'zouda", ar: 'مزوضة' },
    center: null,
    population2024: 700,
  },
  {
    code: '07.161.01.05',
    kind: 'arrondissement',
    milieu: 'urban',
    province: '07.161',
    name: { fr: 'Médina', ar: 'المدينة' },
    center,
    population2024: 500,
  },
  {
    code: '07.351.01.0',
    kind: 'commune',
    milieu: 'urban',
    province: '07.351',
    name: { fr: 'Ailleurs', ar: 'مكان آخر' },
    center,
    population2024: 1,
  },
];

describe('importing places', () => {
  test('a region passes validation, with its German name and without what is not known', () => {
    const record = toRegion(regions[0] as RegionRow);
    expect(record.name).toEqual({ fr: 'Marrakech-Safi', ar: 'مراكش-آسفي', de: 'Marrakesch-Safi' });
    expect(record.census).toEqual({
      population: 1200,
      households: 300,
      urban: 40.5,
      illiteracy: 22.8,
      disability: 4.9,
      darija: 96.4,
    });
    expect(readRecord(writeRecord(record, region), 'marrakech-safi.yaml', region).issues).toEqual(
      [],
    );
  });

  test('a province names its region, its own communes, and keeps its star', () => {
    const record = toProvince(provinces[0] as ProvinceRow, regions, communes, { x: 1, y: 2 });
    expect(record).toMatchObject({
      kind: 'province',
      region: 'marrakech-safi',
      star: { x: 1, y: 2 },
    });
    expect(record.communes.map((commune) => [commune.kind, commune.name.fr])).toEqual([
      ['rural', 'M’zouda'],
      ['arrondissement', 'Médina'],
    ]);
    expect(readRecord(writeRecord(record, province), 'chichaoua.yaml', province).issues).toEqual(
      [],
    );
  });

  test('a province of an unknown region stops the import', () => {
    expect(() =>
      toProvince({ ...(provinces[0] as ProvinceRow), region: '99' }, regions, []),
    ).toThrow('chichaoua');
  });
});
