import { describe, expect, it } from 'vitest';
import {
  buildDirectory,
  buildRecord,
  placeIn,
  type RecordSketch,
} from '#testing/directory-builder.ts';
import {
  findPastPresence,
  findPresence,
  listOwnProvinces,
  type NeedVocabulary,
} from './presence.ts';

const provinces = [
  { id: 'agadir', region: 'souss' },
  { id: 'tiznit', region: 'souss' },
  { id: 'zagora', region: 'draa' },
  { id: 'figuig', region: 'oriental' },
];
const shelter: NeedVocabulary = { topic: 'services', id: 'shelter' };
const health: NeedVocabulary = { topic: 'focus-areas', id: 'health' };
const women: NeedVocabulary = { topic: 'audiences', id: 'women' };
const abroad = { country: 'BE', precision: 'country' } as const;

/** `based agadir, serves tiznit, possible zagora, nationwide`. */
function say(
  sketch: Partial<RecordSketch<'associations'>>,
  need?: NeedVocabulary,
  projects: RecordSketch<'projects'>[] = [],
): string {
  const association = buildRecord('associations', { id: 'amal', ...sketch });
  const directory = buildDirectory({ associations: [association], provinces, projects });
  const { based, serves, possible, nationwide } = findPresence(association, directory, need);
  const parts = Object.entries({ based, serves, possible }).flatMap(([how, ids]) =>
    [...ids].sort().map((id) => `${how} ${id}`),
  );
  return [...parts, ...(nationwide ? ['nationwide'] : [])].join(', ');
}

const open = [{ service: 'shelter' }];
const named = [{ service: 'shelter', provinces: ['tiznit'] }];

describe('where a service is given', () => {
  it.each<[string, Partial<RecordSketch<'associations'>>, string]>([
    [
      'at the places of who names no province',
      { services: open, places: [placeIn('agadir')] },
      'based agadir',
    ],
    [
      'in the provinces that it names, and in no place beside',
      { services: named, places: [placeIn('agadir')] },
      'serves tiznit',
    ],
    [
      'where it is named and where there is a place',
      { services: named, places: [placeIn('tiznit')] },
      'based tiznit',
    ],
    [
      'where it is named, whatever the area',
      { services: named, area: { provinces: ['zagora'], regions: ['souss'], scope: 'regional' } },
      'serves tiznit',
    ],
    [
      'where it is named, though the area is the whole country',
      { services: named, area: { scope: 'national' } },
      'serves tiznit',
    ],
    [
      'possibly in the provinces of a wider area',
      { services: open, area: { provinces: ['agadir', 'zagora'] } },
      'possible agadir, possible zagora',
    ],
    [
      'possibly in the region of an area',
      { services: open, area: { scope: 'regional', regions: ['souss'] } },
      'possible agadir, possible tiznit',
    ],
    [
      'for certain where somebody works and nowhere else',
      { services: open, area: { scope: 'local', provinces: ['zagora'] } },
      'serves zagora',
    ],
    [
      'possibly there if there is a place abroad as well',
      { services: open, places: [abroad], area: { provinces: ['zagora'] } },
      'possible zagora',
    ],
    [
      'at the place, and possibly in the rest of the area',
      { services: open, places: [placeIn('agadir')], area: { provinces: ['agadir', 'zagora'] } },
      'based agadir, possible zagora',
    ],
    ['in the whole country', { services: open, area: { scope: 'national' } }, 'nationwide'],
    [
      'at the place and in the whole country',
      { services: open, places: [placeIn('agadir')], area: { scope: 'national' } },
      'based agadir, nationwide',
    ],
    [
      'nowhere here by who works across borders',
      { services: open, places: [abroad], area: { scope: 'international' } },
      '',
    ],
    [
      'nowhere by who has closed',
      { status: 'closed', services: open, places: [placeIn('agadir')] },
      '',
    ],
    [
      'by who takes a pause',
      { status: 'paused', services: open, places: [placeIn('agadir')] },
      'based agadir',
    ],
    [
      'nowhere any more where it is over',
      { services: [{ service: 'shelter', until: '2024' }], places: [placeIn('agadir')] },
      '',
    ],
    [
      'where it is given today, and not where it was',
      {
        services: [{ service: 'shelter', until: '2024', provinces: ['tiznit'] }, ...open],
        places: [placeIn('agadir')],
      },
      'based agadir',
    ],
    [
      'by both of two entries',
      { services: [...named, ...open], places: [placeIn('agadir')] },
      'based agadir, serves tiznit',
    ],
    [
      'not where another service is',
      {
        services: [{ service: 'legal', provinces: ['tiznit'] }, ...open],
        places: [placeIn('agadir')],
      },
      'based agadir',
    ],
    [
      'not by who does not give it',
      { services: [{ service: 'legal' }], places: [placeIn('agadir')] },
      '',
    ],
  ])('%s', (_, sketch, expected) => {
    expect(say(sketch, shelter)).toBe(expected);
  });

  it('is not where a project was, which does not say what service it gave', () => {
    const wells = { id: 'wells', provinces: ['zagora'], places: [placeIn('figuig')] };
    const sketch = { services: open, places: [placeIn('agadir')] };
    expect(say(sketch, shelter, [wells])).toBe('based agadir');
    expect(say(sketch, undefined, [wells])).toBe('based agadir, serves figuig, serves zagora');
  });
});

describe('where a subject is worked on', () => {
  it('is at the places, in the named area and where services are; possibly in the region', () => {
    const sketch = {
      services: named,
      places: [placeIn('agadir')],
      area: { provinces: ['zagora'], regions: ['oriental'] },
    };
    expect(say(sketch, health)).toBe('based agadir, serves tiznit, serves zagora, possible figuig');
    expect(say({ ...sketch, focusAreas: ['water'] }, health)).toBe('');
  });

  it('is where projects on it were, and not where other projects were or are planned', () => {
    const projects = [
      { id: 'clinic', focusAreas: ['health'], provinces: ['zagora'] },
      { id: 'school', focusAreas: ['school-education'], provinces: ['figuig'] },
      { id: 'plan', focusAreas: ['health'], status: 'planned' as const, provinces: ['tiznit'] },
    ];
    expect(say({ focusAreas: ['health', 'school-education'] }, health, projects)).toBe(
      'serves zagora',
    );
    expect(say({}, undefined, projects)).toBe('serves figuig, serves zagora');
  });

  it('is also where somebody was a partner', () => {
    const project = {
      id: 'clinic',
      associations: ['other'],
      partners: ['amal'],
      provinces: ['zagora'],
    };
    expect(say({}, health, [project])).toBe('serves zagora');
  });
});

describe('where a public is served', () => {
  const forWomen = { audiences: [{ audience: 'women' }] };
  const forYouth = { audiences: [{ audience: 'youth' }] };

  it('is where the association works, but for services and projects that are for others', () => {
    const services = [
      { service: 'shelter', provinces: ['tiznit'], ...forWomen },
      { service: 'legal', provinces: ['zagora'], ...forYouth },
    ];
    const projects = [{ id: 'young', audiences: ['youth'], provinces: ['figuig'] }];
    const sketch = { audiences: ['women'], places: [placeIn('agadir')], services };
    expect(say(sketch, women, projects)).toBe('based agadir, serves tiznit');
  });

  it('is where a service is that is for it among others', () => {
    const audiences = [{ audience: 'youth' }, { audience: 'women' }];
    const services = [{ service: 'shelter', provinces: ['tiznit'], audiences }];
    expect(say({ places: [placeIn('agadir')], services }, women)).toBe('serves tiznit');
  });

  it('is where the services for it are, if the association is for others', () => {
    const services = [{ service: 'shelter', provinces: ['tiznit'], ...forWomen }];
    expect(say({ places: [placeIn('agadir')], services }, women)).toBe('serves tiznit');
  });
});

it('a place abroad is no province', () => {
  expect(listOwnProvinces({ places: [placeIn('agadir'), placeIn('agadir'), abroad] })).toEqual([
    'agadir',
  ]);
  expect(listOwnProvinces({})).toEqual([]);
});

describe('where a service was given that is over', () => {
  const past = (sketch: Partial<RecordSketch<'associations'>>) => {
    const association = buildRecord('associations', { id: 'amal', ...sketch });
    const directory = buildDirectory({ associations: [association], provinces });
    const { based, serves } = findPastPresence(association, directory, 'shelter');
    return { based: [...based], serves: [...serves] };
  };
  const over = { service: 'shelter', until: '2024', provinces: ['tiznit'] };

  it('is where it was, whatever is given today', () => {
    const services = [over, { service: 'shelter', provinces: ['agadir'] }];
    expect(past({ services, places: [placeIn('agadir')] })).toEqual({
      based: [],
      serves: ['tiznit'],
    });
  });

  it('is nowhere for another service, and for who has closed', () => {
    expect(past({ services: [{ ...over, service: 'legal' }] })).toEqual({ based: [], serves: [] });
    expect(past({ services: [over], status: 'closed' })).toEqual({ based: [], serves: [] });
  });
});

describe('the area of an association', () => {
  const regions = (sketch: Partial<RecordSketch<'associations'>>, need?: NeedVocabulary) => {
    const association = buildRecord('associations', { id: 'amal', ...sketch });
    const directory = buildDirectory({ associations: [association], provinces });
    return [...findPresence(association, directory, need).regions];
  };

  it('names the regions in which it counts for what it does, and for no service', () => {
    const sketch = { services: open, area: { regions: ['souss'] } };
    expect(regions(sketch)).toEqual(['souss']);
    expect(regions(sketch, health)).toEqual(['souss']);
    expect(regions(sketch, shelter)).toEqual([]);
    expect(regions({ services: named, area: { regions: ['souss'] } }, shelter)).toEqual([]);
  });

  it.each(['national', 'international'] as const)(
    'is wider than the one province that it names if it is %s',
    (scope) => {
      const said = say({ services: open, area: { scope, provinces: ['zagora'] } }, shelter);
      expect(said).toBe(scope === 'national' ? 'possible zagora, nationwide' : 'possible zagora');
    },
  );

  it('is wider if it names a region besides', () => {
    const area = { provinces: ['zagora'], regions: ['souss'] };
    expect(say({ services: open, area }, shelter)).toBe(
      'possible agadir, possible tiznit, possible zagora',
    );
  });
});

it('is not where a project of others was that bears the name of a need', () => {
  const directory = buildDirectory({
    associations: [{ id: 'amal' }, { id: 'nour' }],
    provinces,
    projects: [{ id: 'wells', associations: ['nour'], provinces: ['figuig'] }],
    needs: [{ id: 'wells', association: 'amal' }],
  });
  const [amal, nour] = directory.list.associations;
  if (!amal || !nour) throw new Error('There are no associations.');
  expect([...findPresence(amal, directory).serves]).toEqual([]);
  expect([...findPresence(nour, directory).serves]).toEqual(['figuig']);
});
