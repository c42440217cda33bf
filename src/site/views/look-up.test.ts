import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { describeTerms } from './describe-terms.ts';
import { createRenderContext } from './render-context.ts';

const commune = {
  code: '10.261.01.03',
  kind: 'urban' as const,
  name: { fr: 'Ville' },
  population: 1,
};
const directory = buildDirectory({
  services: [
    { id: 'shelter', order: 2, icon: 'shelter', name: { fr: 'Hébergement' } },
    { id: 'information', order: 1, name: { ar: 'معلومات', fr: 'Information' } },
  ],
  skills: [{ id: 'law', name: { en: 'Law' } }],
  volunteers: [{ id: 'v-7k3m' }],
  provinces: [{ id: 'guelmim', communes: [commune] }],
  associations: [{ id: 'amal', services: [{ service: 'shelter' }] }],
});
const { lookUp, lookUpCommune } = createRenderContext(directory, 'ar');

describe('what a view can look up', () => {
  it('is the name, the page and the icon of another record', () => {
    expect(lookUp('services', 'information')).toMatchObject({
      name: { text: 'معلومات', lang: 'ar' },
      href: '/ar/help/information/',
    });
    expect(lookUp('services', 'shelter')).toMatchObject({ name: { lang: 'fr' }, icon: 'shelter' });
  });

  it('has no page for a skill, and the reference for a record without a name', () => {
    expect(lookUp('skills', 'law')).toMatchObject({ name: { text: 'Law' }, href: undefined });
    expect(lookUp('volunteers', 'v-7k3m')).toMatchObject({ name: { text: 'v-7k3m' } });
  });

  it('is nothing for an id that leads nowhere', () => {
    expect(lookUp('services', 'constructor')).toBeUndefined();
    expect(lookUpCommune('10.261.01.03', undefined)).toBeUndefined();
    expect(lookUpCommune('99.999.99.99', 'guelmim')).toBeUndefined();
  });

  it('is the name of a commune by its code', () => {
    expect(lookUpCommune('10.261.01.03', 'guelmim')).toEqual({ text: 'Ville', lang: 'fr' });
  });
});

describe('the tiles of a vocabulary', () => {
  it('stand in its own order, each with how many associations it leads to', () => {
    const tiles = describeTerms('services', directory, 'fr');
    expect(tiles.map(({ name, note, href }) => [name.text, note?.text, href])).toEqual([
      ['Information', 'Aucune association inscrite pour l’instant', '/fr/help/information/'],
      ['Hébergement', '1 association', '/fr/help/shelter/'],
    ]);
  });
});
