import { describe, expect, it } from 'vitest';
import { buildDirectory, buildRecord, type RecordSketch } from '#testing/directory-builder.ts';
import { publicRecord, publicStates, shownDirectory } from './public-record.ts';

const door = {
  name: { fr: 'Maison bleue' },
  province: 'guelmim',
  commune: '10.261.01.03',
  address: { fr: '12, rue cachée' },
  postalCode: '81000',
  coordinates: { lat: 28.987, lng: -10.0574 },
  precision: 'exact',
  directions: { fr: 'Derrière le four' },
} as const;
const open = { places: [door], team: [{ role: { fr: 'Présidente' }, name: { fr: 'Unetelle' } }] };

const directory = buildDirectory({
  services: [
    { id: 'shelter' },
    { id: 'night-place', osm: ['shelter'] },
    { id: 'listening', sensitive: true },
    { id: 'course' },
  ],
  associations: [
    { id: 'teaches', services: [{ service: 'course' }], ...open },
    { id: 'listens', services: [{ service: 'listening' }], ...open },
    { id: 'shelters', services: [{ service: 'shelter' }, { service: 'course' }], ...open },
    { id: 'has-beds', services: [{ service: 'night-place' }, { service: 'course' }], ...open },
  ],
  opportunities: [
    { id: 'cook', association: 'shelters', places: [door], focusAreas: ['education'] },
    { id: 'teach', association: 'teaches', places: [door] },
  ],
  projects: [{ id: 'beds', associations: ['teaches', 'shelters'], places: [door] }],
  volunteers: [{ id: 'v-1', skills: ['teaching'], text: { fr: 'J’habite à côté du four.' } }],
  events: [{ id: 'open-day', associations: ['has-beds'], place: door }],
});

const lookUp = (name: string) => {
  const [collection, id = ''] = name.split('/') as ['associations', string];
  const record = directory.byId[collection].get(id) as RecordSketch<'associations'> | undefined;
  if (!record) throw new Error(`No ${name}`);
  return publicRecord(collection, record as never, directory);
};

describe('what everybody may copy', () => {
  it.each(['associations/teaches', 'opportunities/teach'])('of %s is all of it', (name) => {
    const { record, withheld } = lookUp(name);
    expect(record.places).toEqual([door]);
    expect(withheld).toEqual([]);
  });

  it.each([
    'associations/listens',
    'associations/shelters',
    'associations/has-beds',
    'opportunities/cook',
    'projects/beds',
    'events/open-day',
  ])('of %s is no way to its door, and nobody’s name', (name) => {
    const { record } = lookUp(name);
    const written = JSON.stringify(record);
    expect(written).not.toMatch(/bleue|cachée|81000|28\.98|10\.05|four|Unetelle/);
    expect(written).toContain('"commune":"10.261.01.03","precision":"commune"');
  });

  it('says what was left out, so that nothing takes it for empty', () => {
    expect(lookUp('associations/shelters').withheld).toEqual([
      'team.0.name',
      'places.0.name',
      'places.0.address',
      'places.0.postalCode',
      'places.0.coordinates',
      'places.0.directions',
      'places.0.precision',
    ]);
  });

  it('of a wish is what it looks for, not what somebody wrote of themselves', () => {
    const { record, withheld } = lookUp('volunteers/v-1');
    expect(record).toMatchObject({ id: 'v-1', skills: ['teaching'] });
    expect(record).not.toHaveProperty('text');
    expect(withheld).toEqual(['pseudonym', 'text']);
  });

  it('of a place is no more exact than what is left of it', () => {
    const exact = { precision: 'exact', address: { fr: 'Rue' } } as const;
    const places = [
      { ...exact, province: 'guelmim' },
      { ...exact, country: 'BE' },
      { ...exact, country: 'BE', city: { fr: 'Liège' } },
    ];
    const record = { ...(directory.byId.associations.get('shelters') as object), places };
    const left = publicRecord('associations', record as never, directory).record.places;
    expect(left?.map(({ precision }) => precision)).toEqual(['province', 'country', 'commune']);
  });
});

describe('the directory that pages and searches are made from', () => {
  const shown = shownDirectory(directory);
  const look = (id: string) => shown.byId.associations.get(id);

  it('has the name of a place that hides, and no way to it', () => {
    expect(look('shelters')?.places).toEqual([
      { name: door.name, province: 'guelmim', commune: door.commune, precision: 'commune' },
    ]);
    expect(look('shelters')?.team?.[0]).not.toHaveProperty('name');
    expect(shown.list.events[0]?.place).not.toHaveProperty('address');
    expect(look('teaches')?.places).toEqual([door]);
  });

  it('still tells a form what it may not ask', () => {
    const record = look('shelters');
    if (!record) throw new Error('No such record');
    expect(publicRecord('associations', record, shown)).toEqual(lookUp('associations/shelters'));
  });
});

describe('two states of a record', () => {
  const stateOf = (service: string, street: string) => {
    const places = [{ ...door, address: { fr: street } }];
    return buildRecord('associations', { id: 'gone', services: [{ service }], places });
  };
  const write = (was: string, is: string) => {
    const states = [stateOf(was, 'hier'), stateOf(is, 'demain')];
    return JSON.stringify(publicStates('associations', states, directory).states);
  };

  it.each([
    ['shelter', 'course'],
    ['course', 'shelter'],
    ['listening', 'course'],
    ['course', 'listening'],
  ])('hide the way at both times if one of them does: from %s to %s', (was, is) => {
    expect(write(was, is)).not.toMatch(/hier|demain|28[.]98/);
  });

  it('say it where neither does', () => {
    expect(write('course', 'course')).toMatch(/hier.*demain/);
  });

  it('hide what is of an association that is gone', () => {
    const role = buildRecord('opportunities', {
      id: 'role',
      association: 'unknown',
      places: [door],
    });
    expect(JSON.stringify(publicStates('opportunities', [role], directory))).not.toMatch(/cachée/);
  });
});
