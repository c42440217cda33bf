import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { findWhoHelps, listOtherNationwide } from './who-helps.ts';

const directory = buildDirectory({
  regions: [{ id: 'souss' }, { id: 'oriental' }],
  provinces: [
    { id: 'agadir', region: 'souss' },
    { id: 'tiznit', region: 'souss' },
    { id: 'oujda', region: 'oriental' },
  ],
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
  const { based, comes, perhaps } = who.in(collection, id);
  return { based: ids(based), comes: ids(comes), perhaps: ids(perhaps) };
};

describe('who is in a province or region', () => {
  it('are those based there, each once, those who come, and apart those of its whole region', () => {
    expect(say('provinces', 'oujda')).toEqual({ based: ['baraka'], comes: [], perhaps: ['amal'] });
    expect(say('provinces', 'tiznit')).toEqual({ based: [], comes: ['baraka'], perhaps: [] });
    expect(say('regions', 'souss')).toEqual({
      based: ['amal', 'fund'],
      comes: ['baraka'],
      perhaps: [],
    });
    expect(say('regions', 'oriental')).toEqual({ based: ['baraka'], comes: ['amal'], perhaps: [] });
    expect(say('provinces', 'nowhere')).toEqual({ based: [], comes: [], perhaps: [] });
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
