import type { FinderValue } from '#features/search/finder-records.ts';
import type { Question } from '#features/search/phone/query/answer.ts';
import { SmallFinder } from './small-finder.ts';

const values: FinderValue[] = [
  { filter: 'service', id: 'shelter', names: ['Hébergement', 'مأوى'] },
  { filter: 'service', id: 'listening', names: ['Écoute', 'استماع'] },
  { filter: 'audience', id: 'women', names: ['Femmes', 'نساء'] },
  { filter: 'region', id: 'draa-tafilalet', names: ['درعة تافيلالت', 'Drâa-Tafilalet'] },
  {
    filter: 'province',
    id: 'sidi-ifni',
    names: ['سيدي إفني', 'Sidi Ifni'],
    center: { lat: 29.38, lng: -10.17 },
  },
  { filter: 'province', id: 'taza', names: ['تازة', 'Taza'], center: { lat: 34.2, lng: -4 } },
];

const zagora = { province: ['zagora'], region: ['draa-tafilalet'], covers: ['zagora'] };

/** Invented associations, in the order of their numbers. */
const sketches = [
  {
    id: 'amal',
    names: ['Association Al Amal Guelmim', 'جمعية الأمل'],
    aliases: ['AAG'],
    values: {
      focus: ['health'],
      service: ['listening'],
      audience: ['women'],
      province: ['guelmim'],
      region: ['guelmim-oued-noun'],
      covers: ['guelmim', 'sidi-ifni'],
    },
    verified: '2026-01-10',
    reach: ['+212528000001', 'https://amal.example/'],
  },
  {
    id: 'dar',
    names: ['Dar Nissa Zagora', 'دار النساء'],
    summary: { fr: 'Elle héberge des femmes de Taza et leurs enfants.' },
    values: {
      focus: ['school-education'],
      service: ['shelter', 'listening'],
      audience: ['women'],
      ...zagora,
      free: ['yes', 'shelter'],
    },
    verified: '2026-02-01',
  },
  {
    id: 'ifni',
    names: ['Tagmat n Ifni', 'ⵜⴰⴳⵎⴰⵜ'],
    places: ['Mirleft', 'ميرلفت'],
    values: {
      service: ['shelter'],
      province: ['sidi-ifni'],
      region: ['guelmim-oued-noun'],
      covers: ['sidi-ifni'],
    },
    summary: { fr: 'Un refuge pour les jeunes et les institutrices.' },
  },
  {
    id: 'lyon',
    names: ['Amis du Sahara'],
    places: ['Lyon'],
    countries: ['FR'],
    summary: { fr: 'Des voyages à Zagora, des écoles, des puits.' },
    values: { focus: ['school-education'], kind: ['diaspora'] },
  },
  { id: 'noun', names: ['Noun'], aliases: ['Nour du Sud'], values: { focus: ['health'] } },
  {
    // Has doors in two provinces, and shelters people in one of them.
    id: 'rif',
    names: ['Rif Atlas'],
    values: {
      service: ['shelter', 'listening'],
      province: ['zagora', 'taza'],
      region: ['draa-tafilalet'],
      covers: ['zagora', 'taza'],
      free: ['yes', 'listening'],
    },
    helps: [
      { need: 'service/shelter', ...zagora },
      {
        need: 'service/listening',
        province: ['zagora', 'taza'],
        region: ['draa-tafilalet'],
        covers: ['zagora', 'taza'],
      },
    ],
  },
];

export function openSample(): SmallFinder {
  return new SmallFinder(sketches, 'fr', values);
}

/** An answer as one reads it: who is found and why, what was left out, understood, and may be meant. */
export async function tellAnswer({ finder }: SmallFinder, question: Question): Promise<string[]> {
  const answer = await finder.ask(question);
  const results = await finder.results(answer, answer.numbers);
  const perhaps = await finder.suggest(answer);
  const { leftOut, places, needs, understood } = answer;
  const name = (place: (typeof places)[number]) =>
    `${place.words.join(' ')} = ${place.values.join(' ')}`;
  return [
    ...results.map(({ reason }, at) =>
      [
        `${sketches[answer.numbers[at] ?? -1]?.id}:`,
        ...(reason ? [reason.field, reason.how, reason.text, reason.value ?? ''] : []),
      ]
        .join(' ')
        .trim(),
    ),
    ...leftOut.map((word) => `left out: ${word}`),
    ...places.map((place) => `place: ${name(place)}`),
    ...needs.map((need) => `needs: ${need}`),
    ...understood.unknown.map(({ surface }) => `unknown: ${surface}`),
    ...perhaps.places.map((place) => `perhaps: ${name(place)}`),
    ...perhaps.words.map(({ word, instead }) => `perhaps: ${word} = ${instead}`),
  ];
}
