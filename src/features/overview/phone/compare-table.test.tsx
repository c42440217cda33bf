// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { CompareProps } from '#features/overview/compare-props.ts';
import type { SheetRecord } from '#features/referral/phone/take-parts.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { CompareAssociations, CompareProvinces } from './compare-table.tsx';

const say = (text: string) => ({ text, lang: 'fr' as const });
const words = { title: say('Côte à côte'), done: say('Travail accompli'), about: say('En bref') };
const props = {
  locale: 'fr',
  words: { ...words, trust: say('Sûr'), cell: say('{share} · inscrites : {listed}') },
  texts: {
    provinces: {},
    focus: { water: { need: say('Sans eau') }, school: { need: say('Sans école') } },
  },
  provinces: '/fr/provinces/',
} as unknown as CompareProps;

const record = (name: string, done: string) =>
  [
    name,
    {
      names: [{ text: name }],
      parts: [{ name: 'done', title: { text: done }, content: document.createElement('div') }],
    } as unknown as SheetRecord,
  ] as const;
const linesOf = (root: ParentNode) =>
  [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(readText));

it('says years of work above the part of the association whose they are, and not of all', () => {
  const found = [record('A', 'Travail accompli, 2023'), record('B', 'Travail accompli, 2019')];
  const other = drawView(<CompareAssociations found={found} props={props} />).root;
  expect(linesOf(other).at(-1)).toEqual([
    'Travail accompli',
    'Travail accompli, 2023',
    'Travail accompli, 2019',
  ]);
  const shared = [record('A', 'Travail accompli, 2023'), record('B', 'Travail accompli, 2023')];
  const same = drawView(<CompareAssociations found={shared} props={props} />).root;
  expect(linesOf(same).at(-1)?.[0]).toBe('Travail accompli, 2023');
});

it('says nothing of a need for which a province has no figure', () => {
  const facts = { listed: 1, verified: 0, figures: [['Population', '900'] as const] };
  const found = [
    ['tata', { ...facts, cells: { water: [40.5, 3] as const } }] as const,
    ['taza', { ...facts, cells: {} }] as const,
  ];
  const lines = linesOf(drawView(<CompareProvinces found={found} props={props} />).root);
  expect(lines[0]).toEqual(['Population', '900', '900']);
  expect(lines.at(-2)).toEqual(['Sans eau', '40,5 % · inscrites : 3', '–']);
  expect(lines.at(-1)).toEqual(['Sans école', '–', '–']);
});
