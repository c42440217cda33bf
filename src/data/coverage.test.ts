import { describe, expect, it } from 'vitest';
import {
  countByProvince,
  listNearProvinces,
  listOwnProvinces,
  listReachedProvinces,
  listWorkProvinces,
} from './coverage.ts';
import { buildDirectory, buildRecord, placeIn } from './directory-builder.ts';

const amal = buildRecord('associations', {
  id: 'amal',
  places: [placeIn('agadir'), placeIn('agadir'), { country: 'BE', precision: 'country' }],
  services: [{ service: 'shelter', provinces: ['tiznit'] }, { service: 'training-course' }],
  area: { regions: ['oriental'], provinces: ['taroudannt'] },
});
const provinces = [
  { id: 'agadir', region: 'souss' },
  { id: 'tiznit', region: 'souss' },
  { id: 'oujda', region: 'oriental' },
  { id: 'figuig', region: 'oriental' },
];
const directory = buildDirectory({
  associations: [amal, { id: 'baraka', places: [placeIn('oujda')] }, { id: 'nowhere' }],
  projects: [
    { id: 'wells', associations: ['amal'], provinces: ['zagora'], places: [placeIn('ouarzazate')] },
    { id: 'school', associations: ['baraka'], partners: ['amal'], provinces: ['figuig'] },
    { id: 'other', associations: ['baraka'], provinces: ['safi'] },
  ],
  provinces,
});

describe('where an association is', () => {
  it('has a place of its own in each province once', () => {
    expect(listOwnProvinces(amal)).toEqual(['agadir']);
    expect(listOwnProvinces({})).toEqual([]);
  });

  it('works in those of its places, its area, its services and its projects, also as a partner', () => {
    expect(listWorkProvinces(amal, directory).toSorted()).toEqual([
      'agadir',
      'figuig',
      'ouarzazate',
      'taroudannt',
      'tiznit',
      'zagora',
    ]);
  });

  it('reaches the provinces of the regions it covers too, without working in each', () => {
    const reached = listReachedProvinces(amal, directory);
    const more = reached.filter((id) => !listWorkProvinces(amal, directory).includes(id));
    expect(more).toEqual(['oujda']);
  });

  it('reaches every province where it says that it serves the country, and is near to none for that', () => {
    const fund = buildRecord('associations', { id: 'fund', area: { scope: 'national' } });
    const country = buildDirectory({ associations: [fund], provinces });
    expect(listReachedProvinces(fund, country)).toEqual(['agadir', 'tiznit', 'oujda', 'figuig']);
    expect(listNearProvinces(fund, country)).toEqual([]);
  });

  it('is asked anew in another directory', () => {
    const alone = buildDirectory({ associations: [amal] });
    expect(listWorkProvinces(amal, alone).toSorted()).toEqual(['agadir', 'taroudannt', 'tiznit']);
  });
});

describe('who is in a province', () => {
  it('counts everybody who works there, and nobody for a whole region', () => {
    const counts = countByProvince(directory.list.associations, directory);
    expect(counts.get('figuig')).toBe(2);
    expect(counts.get('oujda')).toBe(1);
    expect(counts.has('souss')).toBe(false);
  });
});
