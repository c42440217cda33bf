import { expect, it } from 'vitest';
import type { PartnerEntry } from '#features/partners/partner-file.ts';
import { rankPartners } from './rank-partners.ts';

const entry = (focusAreas: string[], audiences: string[] = []): PartnerEntry => [
  { fr: 'Nom' },
  focusAreas,
  audiences,
  [],
];
const own = { focusAreas: ['school'], audiences: ['girls'], services: [] };

it('puts first who does the same in the same place, and leaves out itself and who has nothing in common', () => {
  const here = {
    own: entry(['school']),
    other: entry(['sport']),
    people: entry([], ['girls']),
    same: entry(['school'], ['girls']),
  };
  const elsewhere = { far: entry(['school']), same: entry(['school']) };
  const ranked = rankPartners('own', own, [
    [true, here],
    [false, elsewhere],
  ]);
  expect(ranked.map(({ id, reasons }) => [id, ...reasons.map(({ kind }) => kind)])).toEqual([
    ['same', 'here', 'audience'],
    ['far', 'focus'],
    ['people', 'audience'],
  ]);
});

it('names no more than somebody would write to', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`a${at}`, entry(['school'])]),
  );
  expect(rankPartners('own', own, [[true, many]])).toHaveLength(12);
});
