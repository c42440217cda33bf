import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import type { Presence } from './presence.ts';
import { findWhoHelps, listFoundIn, listOtherNationwide } from './who-helps.ts';

const territory = {
  regions: [{ id: 'souss' }, { id: 'oriental' }],
  provinces: [
    { id: 'agadir', region: 'souss' },
    { id: 'tiznit', region: 'souss' },
    { id: 'oujda', region: 'oriental' },
  ],
};
const directory = buildDirectory({
  ...territory,
  associations: [
    { id: 'amal', places: [placeIn('agadir')], area: { regions: ['oriental'] } },
    { id: 'baraka', places: [placeIn('oujda'), placeIn('oujda')], area: { provinces: ['tiznit'] } },
    { id: 'fund', places: [placeIn('agadir')], area: { scope: 'national' } },
    { id: 'nowhere', area: { scope: 'national' } },
    { id: 'closed', status: 'closed', places: [placeIn('oujda')], area: { scope: 'national' } },
  ],
});
const who = findWhoHelps(directory);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const say = (collection: 'provinces' | 'regions', id: string) => {
  const { based, serves, possible } = who.in(collection, id);
  return { based: ids(based), serves: ids(serves), possible: ids(possible) };
};

describe('who is in a province or region', () => {
  it('are those based there, each once, those who come, and apart those of its whole region', () => {
    expect(say('provinces', 'oujda')).toEqual({
      based: ['baraka'],
      serves: [],
      possible: ['amal'],
    });
    expect(say('provinces', 'tiznit')).toEqual({ based: [], serves: ['baraka'], possible: [] });
    expect(say('regions', 'souss')).toEqual({
      based: ['amal', 'fund'],
      serves: ['baraka'],
      possible: [],
    });
    expect(say('regions', 'oriental')).toEqual({
      based: ['baraka'],
      serves: ['amal'],
      possible: [],
    });
    expect(say('provinces', 'nowhere')).toEqual({ based: [], serves: [], possible: [] });
  });

  it('are based in a region, and do not come to it, where they are based in one province of it', () => {
    const world = buildDirectory({
      ...territory,
      associations: [
        {
          id: 'both',
          places: [placeIn('agadir')],
          area: { provinces: ['tiznit', 'oujda'], regions: ['souss', 'oriental'] },
        },
      ],
    });
    const { based, serves, possible } = findWhoHelps(world).in('regions', 'souss');
    expect([ids(based), ids(serves), ids(possible)]).toEqual([['both'], [], []]);
    const other = findWhoHelps(world).in('regions', 'oriental');
    expect([ids(other.based), ids(other.serves), ids(other.possible)]).toEqual([[], ['both'], []]);
    expect(Object.fromEntries(findWhoHelps(world).regionCounts)).toEqual({ souss: 1, oriental: 1 });
  });

  it('count by one rule in both: based and come', () => {
    expect(Object.fromEntries(who.counts)).toEqual({ agadir: 2, tiznit: 1, oujda: 1 });
    expect(Object.fromEntries(who.regionCounts)).toEqual({ souss: 3, oriental: 2 });
  });

  it('are besides all that serve the whole country', () => {
    expect(ids(who.nationwide)).toEqual(['fund', 'nowhere']);
    expect(ids(listOtherNationwide(who, who.in('provinces', 'agadir')))).toEqual(['nowhere']);
  });
});

describe('where the finder finds an association', () => {
  const findIn = (id: string) => {
    const association = directory.byId.associations.get(id);
    if (!association) throw new Error(`No ${id}`);
    return listFoundIn(who.presenceOf(association), directory);
  };

  it('is where it counts, with the regions of those provinces, and those of its own', () => {
    expect(findIn('amal')).toEqual({
      province: ['agadir'],
      region: ['souss', 'oriental'],
      covers: ['agadir', 'oujda'],
    });
    expect(findIn('baraka')).toEqual({
      province: ['oujda', 'tiznit'],
      region: ['oriental', 'souss'],
      covers: ['oujda', 'tiznit'],
    });
  });

  it('is covered everywhere by who serves the whole country', () => {
    expect(findIn('fund')).toEqual({
      province: ['agadir'],
      region: ['souss'],
      covers: ['agadir', 'tiznit', 'oujda'],
    });
  });

  it('is nowhere for who has closed', () => {
    expect(findIn('closed')).toEqual({ province: [], region: [], covers: [] });
  });
});

describe('who helps with a need', () => {
  const named = { service: 'shelter', provinces: ['tiznit', 'oujda'] };
  const given = buildDirectory({
    regions: directory.list.regions as never,
    provinces: directory.list.provinces as never,
    associations: [
      { id: 'amal', services: [named], places: [placeIn('agadir')] },
      { id: 'baraka', services: [{ service: 'shelter' }], area: { regions: ['souss'] } },
      { id: 'nour', places: [placeIn('tiznit')] },
    ],
  });
  const shelter = findWhoHelps(given, { topic: 'services', id: 'shelter' });

  it('are those who give it, where they give it', () => {
    const { based, serves, possible } = shelter.in('provinces', 'tiznit');
    expect([ids(based), ids(serves), ids(possible)]).toEqual([[], ['amal'], ['baraka']]);
    expect(Object.fromEntries(shelter.counts)).toEqual({ tiznit: 1, oujda: 1 });
    expect(Object.fromEntries(shelter.regionCounts)).toEqual({ souss: 1, oriental: 1 });
  });

  it('are possible in a region those who are possible in a province of it', () => {
    expect(ids(shelter.in('regions', 'souss').possible)).toEqual(['baraka']);
    expect(shelter.in('regions', 'oriental').possible).toEqual([]);
  });

  it('are no others, and others keep answers of their own', () => {
    const [, , nour] = given.list.associations;
    if (!nour) throw new Error('No nour');
    const presence: Presence = shelter.presenceOf(nour);
    expect([...presence.based, ...presence.serves]).toEqual([]);
    expect([...findWhoHelps(given).presenceOf(nour).based]).toEqual(['tiznit']);
    expect(findWhoHelps(given, { topic: 'services', id: 'legal' }).counts.size).toBe(0);
  });
});
