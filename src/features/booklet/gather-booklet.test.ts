import { describe, expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { buildDirectory, placeIn, type RecordSketch } from '#testing/directory-builder.ts';
import { bookletShown, gatherBooklet } from './gather-booklet.ts';

type Sketch = RecordSketch<'associations'>;

const services = ['shelter', 'food', 'legal'].map((id, order) => ({ id, order: order + 1 }));
// A degree of latitude is 111 kilometres.
const provinces = [
  { id: 'agadir', center: { lat: 30, lng: -9 } },
  { id: 'tiznit', center: { lat: 29, lng: -9 } },
  { id: 'safi', center: { lat: 32, lng: -9 } },
];
const call = (number: number): Pick<Association, 'contacts'> => ({
  contacts: [{ phones: [{ number: `+21252800${String(number).padStart(4, '0')}` }] }],
});
const giving = (id: string, given: string[], more: Partial<Sketch> = {}): Sketch => ({
  id,
  ...(given.length > 0 && { services: given.map((service) => ({ service })) }),
  places: [placeIn('agadir')],
  ...call(id.length),
  ...more,
});
const gather = (associations: Sketch[], province = 'agadir') =>
  gatherBooklet(buildDirectory({ services, provinces, associations }), province);
const tellNeeds = ({ needs }: ReturnType<typeof gather>) =>
  needs.map(({ service, full, also, more }) =>
    [
      service.id,
      ...full.map(({ number, association }) => `${number} ${association.id}`),
      ...also.map(({ number }) => `→${number}`),
      ...(more > 0 ? [`+${more}`] : []),
    ].join(' | '),
  );

describe('who helps, by need', () => {
  it('is said in full once, and named by its number elsewhere', () => {
    const booklet = gather([
      giving('one', ['food', 'legal']),
      giving('two', ['legal']),
      giving('three', ['legal', 'shelter']),
    ]);
    expect(tellNeeds(booklet)).toEqual([
      'shelter | 1 three',
      'food | 2 one',
      'legal | 3 two | →1 | →2',
    ]);
    expect(booklet.more).toBe(0);
  });

  it('begins with who is in the province, has a number, and was verified', () => {
    const booklet = gather([
      giving('from-afar', ['food'], {
        places: [placeIn('tiznit')],
        services: [{ service: 'food', provinces: ['agadir'] }],
      }),
      giving('without-number', ['food'], { contacts: undefined }),
      giving('declared', ['food']),
      giving('confirmed', ['food'], { verification: { level: 'confirmed', date: '2026-10-01' } }),
    ]);
    expect(tellNeeds(booklet)).toEqual([
      'food | 1 confirmed | 2 declared | 3 without-number | 4 from-afar',
    ]);
    expect(booklet.needs[0]?.full.map(({ isBased }) => isBased)).toEqual([true, true, true, false]);
  });

  it('sends nobody to those who pause or have closed', () => {
    const booklet = gather([
      giving('paused', ['food'], { status: 'paused' }),
      giving('closed', ['food'], { status: 'closed' }),
    ]);
    expect([booklet.needs, booklet.others, booklet.more]).toEqual([[], [], 0]);
  });

  it('lists those who name no service after the others', () => {
    const booklet = gather([giving('silent', []), giving('helper', ['food'])]);
    expect(booklet.others.map(({ number, association }) => [number, association.id])).toEqual([
      [2, 'silent'],
    ]);
  });
});

describe('a province in which hundreds help', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => giving(`crowd-${index}`, ['food']));
  const booklet = gather([...crowd, giving('lawyer', ['legal']), giving('silent', [])]);
  const [food, legal] = booklet.needs;

  it('fits on the sheets, and says how many are on the site', () => {
    expect(booklet.needs.flatMap(({ full }) => full)).toHaveLength(bookletShown.entries);
    expect(booklet.others).toEqual([]);
    expect([food?.more, legal?.more, booklet.more]).toEqual([41, 0, 42]);
  });

  it('keeps a place for each need', () => {
    expect(legal?.full.map(({ association }) => association.id)).toEqual(['lawyer']);
  });
});

describe('what nobody in the province gives', () => {
  const associations = [
    giving('here', ['food']),
    giving('unreachable', ['legal'], { places: [placeIn('tiznit')], contacts: undefined }),
    giving('south', ['food'], { places: [placeIn('tiznit')] }),
    giving('north', ['legal'], { places: [placeIn('safi')] }),
    giving('everywhere', ['shelter'], { places: undefined, area: { scope: 'national' } }),
    giving('anything', [], { places: undefined, area: { scope: 'national' } }),
  ];

  it('leads to the nearest who can be reached', () => {
    const { missing, nearest } = gather(associations);
    expect(
      missing.map(({ service, isNationwide, nearest: found }) => [
        service.id,
        isNationwide,
        found && `${found.association.id} ${found.province.id} ${found.distance}`,
      ]),
    ).toEqual([
      ['shelter', true, undefined],
      ['legal', false, 'north safi 222'],
    ]);
    expect(nearest).toEqual([]);
  });

  it('is told apart from what serves the whole country, of which what is missing comes first', () => {
    const { nationwide, moreNationwide } = gather(associations);
    expect(nationwide.map(({ id }) => id)).toEqual(['everywhere', 'anything']);
    expect(moreNationwide).toBe(0);
  });

  it('names the nearest provinces with somebody where nobody is listed at all', () => {
    const elsewhere = associations.filter(({ id }) => id !== 'here');
    const { needs, missing, nearest } = gather(elsewhere);
    expect(needs).toEqual([]);
    expect(missing).toHaveLength(services.length);
    expect(
      nearest.map(({ province, distance, associations }) => [
        province.id,
        distance,
        associations.map(({ id }) => id),
      ]),
    ).toEqual([
      ['tiznit', 111, ['south']],
      ['safi', 222, ['north']],
    ]);
  });
});
