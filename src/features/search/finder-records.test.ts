import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn, type RecordSketch } from '#testing/directory-builder.ts';
import { type FinderRecord, listFinderRecords, listFinderValues } from './finder-records.ts';
import { filters } from './phone/query/filters.ts';

const today = '2026-03-01';

function describeAs(sketch: Omit<RecordSketch<'associations'>, 'id'>): FinderRecord | undefined {
  const directory = buildDirectory({
    regions: [{ id: 'souss' }, { id: 'draa' }],
    provinces: [
      {
        id: 'agadir',
        region: 'souss',
        name: { fr: 'Agadir', ar: 'أكادير' },
        aliases: ['Agadir Ida-Outanane'],
        communes: [
          {
            code: '09.001.01.01',
            kind: 'urban',
            name: { fr: 'Taghazout', ar: 'تغازوت' },
            population: 1,
          },
        ],
      },
      { id: 'tiznit', region: 'souss' },
    ],
    associations: [{ id: 'amal', ...sketch }],
    needs: [
      { id: 'wants', association: 'amal', direction: 'seeks' },
      { id: 'gives', association: 'nour', direction: 'offers' },
    ],
  });
  return listFinderRecords(directory, today)[0];
}

describe('listFinderRecords', () => {
  it('has every name in every language', () => {
    expect(
      describeAs({
        name: { ar: 'الأمل', fr: 'Amal' },
        acronym: 'AA',
        otherNames: ['Espoir'],
        places: [
          { ...placeIn('agadir'), commune: '09.001.01.01' },
          { country: 'FR', city: { fr: 'Lyon' }, precision: 'country' },
        ],
      }),
    ).toMatchObject({
      names: ['الأمل', 'Amal'],
      aliases: ['AA', 'Espoir'],
      places: ['تغازوت', 'Taghazout', 'Lyon'],
      countries: ['FR'],
    });
  });

  it('has its numbers and addresses, as they are recorded', () => {
    const record = describeAs({
      contacts: [
        { phones: [{ number: '+212528000001' }, { number: '2511' }], emails: ['a@amal.example'] },
        { emails: ['b@amal.example'] },
      ],
      website: 'https://amal.example',
      links: [{ network: 'other', url: 'https://b.example' }],
    });
    expect(record?.reach).toEqual([
      '+212528000001',
      '2511',
      'a@amal.example',
      'b@amal.example',
      'https://amal.example',
      'https://b.example',
    ]);
    expect(describeAs({})?.reach).toEqual([]);
  });

  it('has the value of each filter once', () => {
    const record = describeAs({
      audiences: ['women'],
      services: [
        {
          service: 'listening',
          cost: 'free',
          access: ['walk-in', 'phone'],
          audiences: [{ audience: 'women', served: 'first' }],
          languages: ['ary', 'tzm'],
        },
      ],
      places: [{ ...placeIn('agadir'), accessibility: { stepFree: 'yes' } }],
      area: { regions: ['souss'] },
      languages: ['ary', 'fr'],
      verification: { level: 'confirmed', date: '2026-02-01' },
    });
    const none = Object.fromEntries(filters.map((filter) => [filter, []]));
    expect(record?.values).toEqual({
      ...none,
      focus: ['health'],
      audience: ['women'],
      service: ['listening'],
      province: ['agadir'],
      region: ['souss'],
      covers: ['agadir', 'tiznit'],
      // A service is found in its own languages too, which the association does not speak elsewhere.
      language: ['ary', 'fr', 'tzm'],
      kind: ['association'],
      free: ['yes', 'listening'],
      walkIn: ['yes', 'listening'],
      stepFree: ['yes'],
      needs: ['yes'],
      verified: ['yes'],
    });
  });

  it('says where it helps with each of its services, subjects and publics', () => {
    const record = describeAs({
      audiences: ['women'],
      services: [{ service: 'listening' }],
      places: [placeIn('agadir')],
    });
    const agadir = { province: ['agadir'], region: ['souss'], covers: ['agadir'] };
    expect(record?.helps.map(({ need }) => need).toSorted()).toEqual([
      'audience/women',
      'focus/health',
      'service/listening',
    ]);
    expect(record?.helps).toContainEqual({ need: 'focus/health', ...agadir });
  });

  it('has what is said of its services and activities, as long as it does them', () => {
    const services = [
      { service: 'listening', detail: { fr: 'Une ligne' } },
      { service: 'listening', detail: { fr: 'Autrefois' }, until: '2020-01-01' },
    ];
    const activities = [{ fr: 'Un festival' }];
    expect(describeAs({ services, activities })?.work).toEqual([
      { fr: 'Une ligne' },
      { fr: 'Un festival' },
    ]);
    expect(describeAs({ services, activities, status: 'closed' })?.work).toEqual([]);
  });

  it('claims nothing that is not known', () => {
    expect(describeAs({})).toMatchObject({
      places: [],
      verified: undefined,
      hours: [],
      values: { province: [], free: [], walkIn: [], stepFree: [], volunteers: [], verified: [] },
    });
    const declared = { verification: { level: 'declared', date: '2026-02-01' } } as const;
    expect(describeAs(declared)?.verified).toBeUndefined();
  });

  it('stands at its places as exactly as is known, and in the middle of where it only works', () => {
    const coordinates = { lat: 30.4, lng: -9.6 };
    const record = describeAs({
      places: [{ ...placeIn('agadir'), precision: 'exact', coordinates }, placeIn('agadir')],
      area: { provinces: ['tiznit'] },
    });
    expect(record?.points).toEqual([
      { province: 'agadir', ...coordinates },
      { province: 'agadir', lat: 31, lng: -8, isProvinceOnly: true },
      { province: 'tiznit', lat: 31, lng: -8, isProvinceOnly: true },
    ]);
  });

  it('stands once in a province where it has a place, whatever others it has', () => {
    const record = describeAs({
      places: [placeIn('agadir'), placeIn('tiznit')],
      area: { provinces: ['tiznit'] },
    });
    expect(record?.points.map(({ province }) => province)).toEqual(['agadir', 'tiznit']);
  });

  it('has the hours of each place with its region', () => {
    const hours = { week: 'Mo 09:00-10:00' };
    const record = describeAs({
      places: [
        { ...placeIn('agadir'), hours },
        { country: 'FR', precision: 'country', hours },
      ],
    });
    expect(record?.hours).toEqual([
      { region: 'souss', schedule: [[[[540, 600]], [], [], [], [], [], []]] },
    ]);
  });

  it('has no hours while it takes a pause', () => {
    const places = [{ ...placeIn('agadir'), hours: { week: '24/7' } }];
    expect(describeAs({ places, status: 'paused' })?.hours).toEqual([]);
  });
});

describe('listFinderValues', () => {
  it('has the names and other spellings of provinces, and of those that nobody is in', () => {
    const directory = buildDirectory({
      provinces: [
        { id: 'agadir', name: { fr: 'Agadir', ar: 'أكادير' }, aliases: ['Agadir Ufella'] },
      ],
    });
    expect(listFinderValues(directory)).toMatchObject([
      { filter: 'province', id: 'agadir', names: ['أكادير', 'Agadir', 'Agadir Ufella'] },
    ]);
  });
});
