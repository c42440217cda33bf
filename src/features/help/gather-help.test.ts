import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { gatherHelp, helpShown, listHelpPages } from './gather-help.ts';

const crowd = Array.from({ length: 60 }, (_, index) => ({
  id: `crowd-${index}`,
  services: [{ service: 'shelter' }],
  places: [placeIn('agadir')],
}));
const directory = buildDirectory({
  services: [{ id: 'shelter' }, { id: 'legal' }],
  audiences: ['everyone', 'women', 'children', 'youth'].map((id, order) => ({
    id,
    order: order + 1,
  })),
  provinces: [{ id: 'agadir' }, { id: 'zagora' }],
  associations: [
    ...crowd,
    {
      id: 'women',
      services: [{ service: 'legal', audiences: [{ audience: 'women' }] }],
      places: [placeIn('zagora')],
    },
    {
      id: 'all',
      services: [{ service: 'legal', audiences: [{ audience: 'everyone' }] }],
      places: [placeIn('zagora')],
    },
    {
      id: 'young',
      audiences: ['children', 'women'],
      services: [{ service: 'legal' }],
      places: [placeIn('zagora')],
    },
  ],
});

describe('the answer to “what do you need, and where?”', () => {
  it('has a page where somebody serves, and nowhere else', () => {
    expect(listHelpPages(directory)).toEqual([
      { service: 'shelter', province: 'agadir' },
      { service: 'legal', province: 'zagora' },
    ]);
  });

  it('shows some in full, some as lines, and counts the others', () => {
    const { full, lines, more } = gatherHelp('shelter', 'agadir', directory);
    expect([full.length, lines.length, more]).toEqual([helpShown.full, helpShown.lines, 12]);
  });

  it('sets apart who gave it once, and puts first who is known to give it today', () => {
    const world = buildDirectory({
      services: [{ id: 'shelter' }],
      provinces: [{ id: 'agadir' }],
      associations: [
        {
          id: 'once',
          services: [{ service: 'shelter', until: '2024' }],
          places: [placeIn('agadir')],
        },
        { id: 'silent', services: [{ service: 'shelter' }], places: [placeIn('agadir')] },
        {
          id: 'soon',
          services: [{ service: 'shelter', from: '2027' }],
          places: [placeIn('agadir')],
        },
        {
          id: 'today',
          services: [{ service: 'shelter', asOf: '2026' }],
          places: [placeIn('agadir')],
        },
        {
          id: 'both',
          services: [
            { service: 'shelter', until: '2024' },
            { service: 'shelter', asOf: '2026-10' },
          ],
          places: [placeIn('agadir')],
        },
        {
          id: 'everywhere',
          services: [{ service: 'shelter', until: '2023' }],
          area: { scope: 'national' },
        },
      ],
    });
    const ids = (list: readonly { association: { id: string } }[]) =>
      list.map(({ association }) => association.id);
    const { full, done, nationwide } = gatherHelp('shelter', 'agadir', world);
    expect(ids(full)).toEqual(['today', 'both', 'silent', 'soon']);
    expect(ids(done)).toEqual(['once', 'everywhere']);
    expect(ids(nationwide)).toEqual([]);
  });

  it('lets one choose among the publics that some answers are for and others are not', () => {
    const { publics } = gatherHelp('legal', 'zagora', directory);
    expect(publics.map(({ id }) => id)).toEqual(['women', 'children']);
    expect(gatherHelp('shelter', 'agadir', directory).publics).toEqual([]);
  });
});
