import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn } from './directory-builder.ts';
import { listAssociationsIn, listNationwide, listOtherNationwide } from './who-is-in.ts';

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
  ],
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const who = (collection: 'provinces' | 'regions', id: string) => {
  const { here, reaching } = listAssociationsIn(collection, id, directory);
  return { here: ids(here), reaching: ids(reaching) };
};

describe('who is in a province or region', () => {
  it('are those with a place in it, each once, and those that work in it or cover its region', () => {
    expect(who('provinces', 'oujda')).toEqual({ here: ['baraka'], reaching: ['amal'] });
    expect(who('provinces', 'tiznit')).toEqual({ here: [], reaching: ['baraka'] });
    expect(who('regions', 'souss')).toEqual({ here: ['amal', 'fund'], reaching: ['baraka'] });
    expect(who('regions', 'oriental')).toEqual({ here: ['baraka'], reaching: ['amal'] });
    expect(who('provinces', 'nowhere')).toEqual({ here: [], reaching: [] });
  });

  it('are besides all that serve the whole country', () => {
    expect(ids(listNationwide(directory))).toEqual(['fund', 'nowhere']);
    const inAgadir = listAssociationsIn('provinces', 'agadir', directory);
    expect(ids(listOtherNationwide(inAgadir, directory))).toEqual(['nowhere']);
  });
});
