import { expect, it } from 'vitest';
import { indexValues } from '#features/search/phone/explorer/name-values.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { listFinderChoices } from './finder-choices.ts';
import { makeFinder } from './make-finder.ts';
import { writeExplorerTexts } from './write-explorer-texts.ts';

const directory = buildDirectory({
  regions: [
    { id: 'souss', name: { fr: 'Souss' } },
    { id: 'draa', name: { fr: 'Drâa' } },
  ],
  provinces: [
    { id: 'tiznit', region: 'souss', name: { fr: 'Tiznit' } },
    { id: 'agadir', region: 'souss', name: { fr: 'Agadir' } },
  ],
  services: [
    { id: 'shelter', name: { fr: 'Hébergement' }, order: 2 },
    { id: 'listening', name: { ar: 'استماع' }, order: 1 },
  ],
  associations: [
    {
      id: 'amal',
      services: [{ service: 'listening', cost: 'free' }],
      languages: ['fr'],
      area: { provinces: ['agadir'] },
    },
    { id: 'nour', area: { regions: ['souss'] } },
  ],
});
const choices = listFinderChoices(directory, makeFinder(directory, 'fr').counts, 'fr');

it('terms stand in their own order, those that nobody offers too, and name a foreign language', () => {
  expect(choices.service).toEqual([
    { id: 'listening', name: 'استماع', lang: 'ar', count: 1 },
    { id: 'shelter', name: 'Hébergement', count: 0 },
  ]);
});

it('of a fixed list, only what somebody has is offered', () => {
  expect(choices.language.map(({ id, count }) => [id, count])).toEqual([['fr', 1]]);
  expect(choices.kind.map(({ id }) => id)).toEqual(['association']);
});

it('regions and their provinces stand by name, with who is there and who comes', () => {
  expect(choices.regions).toMatchObject([
    { id: 'draa', count: 0, provinces: [] },
    {
      id: 'souss',
      count: 2,
      provinces: [
        { id: 'agadir', count: 1, reached: 2 },
        { id: 'tiznit', count: 0, reached: 1 },
      ],
    },
  ]);
});

it('marks are counted by association', () => {
  expect(choices.marks).toMatchObject({ free: 1, walkIn: 0, stepFree: 0 });
});

it('a chosen value has the name and the count of its own filter', () => {
  const values = indexValues(choices, writeExplorerTexts('fr', 55).texts);
  const found = ['province/agadir', 'covers/agadir', 'region/souss', 'service/shelter', 'free/yes'];
  expect(found.map((value) => [values.get(value)?.name, values.get(value)?.count])).toEqual([
    ['Agadir', 1],
    ['Agadir', 2],
    ['Souss', 2],
    ['Hébergement', 0],
    ['Service gratuit', 1],
  ]);
  expect(values.has('service/lawyer')).toBe(false);
});
