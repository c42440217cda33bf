import { describe, expect, it } from 'vitest';
import { indexListParents } from '#directory/list-parents.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { describeLine } from './name-line.ts';

const town = {
  code: '01.001.01.01',
  kind: 'rural' as const,
  name: { fr: 'Aourir', ar: 'أورير' },
  population: 1,
};
const inTown = { ...placeIn('agadir'), commune: town.code };
const directory = buildDirectory({
  regions: [{ id: 'souss', name: { fr: 'Souss' } }],
  provinces: [
    { id: 'agadir', name: { fr: 'Agadir' }, region: 'souss', communes: [town] },
    { id: 'tiznit', name: { fr: 'Tiznit' }, region: 'souss' },
  ],
  associations: [
    ...Array.from({ length: 24 }, (_, index) => ({ id: `other-${index}`, places: [inTown] })),
    { id: 'amal', name: { fr: 'Amal', ar: 'أمل' }, places: [inTown, inTown] },
    {
      id: 'fund',
      kind: 'foundation' as const,
      name: { ar: 'صندوق' },
      places: [placeIn('tiznit')],
      area: { provinces: ['agadir'] },
    },
  ],
});

function say(id: string, parentPath: string) {
  const association = directory.byId.associations.get(id);
  const parent = indexListParents(directory).get(parentPath);
  if (!association || !parent) throw new Error(`${id} or ${parentPath} is not there`);
  const { title, otherTitle, meta } = describeLine(
    association,
    parent,
    createRenderContext(directory, 'fr'),
  );
  return [title, otherTitle, ...meta].map((said) => said?.text);
}

describe('a line of a list by name', () => {
  it('says the name in both scripts, and the province', () => {
    expect(say('amal', 'associations')).toEqual(['Amal', 'أمل', 'Agadir']);
  });

  it('says what it is where that is no association', () => {
    expect(say('fund', 'associations')).toEqual(['صندوق', undefined, 'Fondation', 'Tiznit']);
  });

  it('says in the list of a province the town, once, and who comes from elsewhere', () => {
    expect(say('amal', 'provinces/agadir')).toEqual(['Amal', 'أمل', 'Aourir']);
    expect(say('fund', 'provinces/agadir')).toEqual([
      'صندوق',
      undefined,
      'Fondation',
      'Tiznit',
      'vient ici',
    ]);
  });
});
