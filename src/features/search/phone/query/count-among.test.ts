import { expect, it } from 'vitest';
import { openSample } from '#testing/search/sample-finder.ts';
import type { Question } from './answer.ts';
import type { Filter } from './filters.ts';

const sample = openSample();

it.each<[Question, Partial<Record<Filter, string>>]>([
  [
    {},
    {
      province: 'guelmim 1, zagora 2, sidi-ifni 1, taza 1',
      region: 'guelmim-oued-noun 2, draa-tafilalet 2',
      covers: 'guelmim 1, zagora 2, sidi-ifni 2, taza 1',
      service: 'shelter 3, listening 3',
      focus: 'health 2, school-education 2',
      free: 'shelter 1, listening 1, yes 2',
    },
  ],
  [
    { words: 'femmes' },
    {
      province: 'guelmim 1, zagora 1',
      region: 'guelmim-oued-noun 1, draa-tafilalet 1',
      covers: 'guelmim 1, zagora 1, sidi-ifni 1',
      service: 'shelter 1, listening 2',
      focus: 'health 1, school-education 1',
      free: 'shelter 1, yes 1',
    },
  ],
  [
    { words: 'zagora' },
    {
      province: 'zagora 2, taza 1',
      region: 'draa-tafilalet 2',
      covers: 'zagora 2, taza 1',
      service: 'shelter 2, listening 2',
      focus: 'school-education 2',
      free: 'shelter 1, listening 1, yes 2',
    },
  ],
  [
    { words: 'écoute taza' },
    {
      province: 'zagora 2, taza 1',
      region: 'draa-tafilalet 2',
      covers: 'zagora 2, taza 1',
      service: 'shelter 1, listening 2',
      focus: 'school-education 1',
      free: 'shelter 1, listening 1, yes 2',
    },
  ],
  [
    { words: 'hébergement' },
    {
      province: 'zagora 2, sidi-ifni 1',
      region: 'guelmim-oued-noun 1, draa-tafilalet 2',
      covers: 'zagora 2, sidi-ifni 1',
      service: 'shelter 3, listening 2',
      focus: 'school-education 1',
      free: 'shelter 1, listening 1, yes 2',
    },
  ],
  [
    { filters: { service: ['shelter'] } },
    {
      province: 'zagora 2, sidi-ifni 1',
      region: 'guelmim-oued-noun 1, draa-tafilalet 2',
      covers: 'zagora 2, sidi-ifni 1',
      service: 'shelter 3, listening 2',
      focus: 'school-education 1',
      free: 'yes 1',
    },
  ],
  [
    { filters: { service: ['shelter'], free: ['yes'] } },
    {
      province: 'zagora 1',
      region: 'draa-tafilalet 1',
      covers: 'zagora 1',
      service: 'shelter 1',
      focus: 'school-education 1',
      free: 'yes 1',
    },
  ],
  [
    { filters: { free: ['yes'] } },
    {
      province: 'zagora 2, taza 1',
      region: 'draa-tafilalet 2',
      covers: 'zagora 2, taza 1',
      service: 'shelter 1, listening 1',
      focus: 'school-education 1',
      free: 'shelter 1, listening 1, yes 2',
    },
  ],
  [
    { filters: { province: ['taza'] } },
    {
      province: 'zagora 1, taza 1',
      region: 'draa-tafilalet 1',
      covers: 'zagora 1, taza 1',
      service: 'listening 1',
      free: 'listening 1, yes 1',
    },
  ],
  [
    { filters: { province: ['taza'], service: ['listening'] } },
    {
      province: 'zagora 1, taza 1',
      region: 'draa-tafilalet 1',
      covers: 'zagora 1, taza 1',
      service: 'listening 1',
      free: 'yes 1',
    },
  ],
  [
    { filters: { region: ['guelmim-oued-noun'] }, words: 'santé' },
    {
      province: 'guelmim 1',
      region: 'guelmim-oued-noun 1',
      covers: 'guelmim 1, sidi-ifni 1',
      service: 'listening 1',
      focus: 'health 1',
    },
  ],
  [
    { filters: { audience: ['women'], covers: ['sidi-ifni'] } },
    {
      province: 'guelmim 1',
      region: 'guelmim-oued-noun 1',
      covers: 'guelmim 1, sidi-ifni 1',
      service: 'listening 1',
      focus: 'health 1',
    },
  ],
])('of those who answer %j so many have each value', async (question, counts) => {
  for (const filter of ['province', 'region', 'covers', 'service', 'focus', 'free'] as const) {
    const found = [...(await sample.finder.countAmong(filter, question))];
    const some = found.flatMap(([id, count]) => (count > 0 ? [`${id} ${count}`] : []));
    expect([filter, some.join(', ')]).toEqual([filter, counts[filter] ?? '']);
  }
});

it.each<[province: string, Question, most: number, found: string]>([
  ['guelmim', { words: 'femmes' }, 3, 'zagora 1 434'],
  ['taza', { words: 'hébergement' }, 3, 'zagora 2 464, sidi-ifni 1 792'],
  ['taza', { words: 'hébergement' }, 1, 'zagora 2 464'],
  ['guelmim', { filters: { service: ['shelter'] } }, 9, 'sidi-ifni 1 46, zagora 2 434'],
  ['zagora', { filters: { service: ['shelter'] } }, 9, 'sidi-ifni 1 431'],
  ['taza', { words: 'hébergement zzz' }, 3, ''],
  ['nowhere', { words: 'femmes' }, 3, ''],
  ['guelmim', {}, 9, 'sidi-ifni 1 46, zagora 2 434, taza 1 816'],
])(
  'beside %s, %j is answered in the nearest %i provinces',
  async (province, question, most, found) => {
    const near = await sample.finder.nearest(province, question, most);
    expect(
      near.map(({ id, count, distance }) => `${id} ${count} ${Math.round(distance)}`).join(', '),
    ).toBe(found);
  },
);

it.each<[Question, files: string]>([
  [{ words: 'amal' }, 'cards/0.json start.json words/0.txt'],
  [{ words: 'zagora' }, 'cards/0.json start.json values/province/zagora.txt words/0.txt'],
  [
    { words: 'zakora' },
    'cards/0.json sounds/0.txt start.json values/province/zagora.txt words/0.txt',
  ],
  [
    { words: 'femmes zagora' },
    'cards/0.json helps/in/province/zagora.txt start.json values/audience/women.txt values/province/zagora.txt words/0.txt',
  ],
  [
    { words: 'hébergement sidi ifni' },
    'cards/0.json helps/in/province/sidi-ifni.txt start.json values/province/sidi-ifni.txt values/service/shelter.txt words/0.txt',
  ],
  [
    { filters: { province: ['zagora'], service: ['shelter'] } },
    'helps/in/province/zagora.txt start.json values/province/zagora.txt',
  ],
  [{ filters: { covers: ['sidi-ifni'] } }, 'start.json values/covers/sidi-ifni.txt'],
  [{ words: 'zzz' }, 'start.json words/0.txt'],
  [{ words: 'mirlaft' }, 'cards/0.json sounds/0.txt start.json words/0.txt'],
  [{ sort: 'verified' }, 'start.json verified-order.txt'],
  [{ words: '0528000001' }, 'reach/0.json reach/start.json start.json'],
  [{ words: 'd' }, 'start.json'],
])('%j costs no more files than it needs', async (question, files) => {
  const { finder, host } = openSample();
  await finder.ask(question);
  expect(host.sent.toSorted()).toEqual(files.split(' '));
});
