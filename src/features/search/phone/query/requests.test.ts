import { describe, expect, it } from 'vitest';
import type { FinderValue } from '#features/search/finder-records.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';

/** Files that were asked for, below a folder. */
const listSent = ({ host }: SmallFinder, folder: string) =>
  host.sent.filter((path) => path.startsWith(`${folder}/`));

describe('a beginning that many values have', () => {
  const letters = [...'bcdfgjklmnrt'];
  const subjects = letters.map((letter): FinderValue => {
    return { filter: 'focus', id: `zara-${letter}`, names: [`Zara${letter}`] };
  });
  const everybody = [{ id: 'all', values: { focus: subjects.map(({ id }) => id) } }];

  it.each(['zara', 'zara '])('costs the lists of six of them: “%s”', async (words) => {
    const small = new SmallFinder(everybody, 'fr', subjects);
    expect(await small.find({ words })).toEqual(['all']);
    expect(listSent(small, 'values')).toHaveLength(6);
  });
});

describe('a card is fetched ahead', () => {
  const openOn = (count: number) =>
    new SmallFinder(Array.from({ length: count }, (_, at) => ({ id: `${at}`, names: ['Nour'] })));

  it('where so few have a word that one of them is likely to be shown', async () => {
    const few = openOn(3);
    await few.finder.ask({ words: 'nour' });
    expect(listSent(few, 'cards')).toEqual(['cards/0.json']);
  });

  it('and not where more have it, for it may be another that is shown', async () => {
    const many = openOn(4);
    await many.finder.ask({ words: 'nour' });
    expect(listSent(many, 'cards')).toEqual([]);
  });
});

describe('nearness', () => {
  /** Provinces in a row, one degree apart. */
  const provinces = Array.from({ length: 20 }, (_, at): FinderValue => {
    return { filter: 'province', id: `p${at}`, names: [], center: { lat: 20, lng: at } };
  });
  const openNew = () =>
    new SmallFinder(
      provinces.map(({ id, center = { lat: 0, lng: 0 } }) => ({
        id: `in-${id}`,
        points: [{ province: id, ...center }],
      })),
      'fr',
      provinces,
    );

  it.each([
    [1, 6],
    [6, 6],
    [7, 12],
    [12, 12],
    [13, 18],
  ])('of %i results costs the places of %i provinces', async (atLeast, files) => {
    const small = openNew();
    const found = await small.find({ sort: 'near', near: { from: { lat: 20, lng: 0 }, atLeast } });
    expect(found.slice(0, 2)).toEqual(['in-p0', 'in-p1']);
    // One file more says where the provinces are.
    expect(listSent(small, 'places')).toHaveLength(files + 1);
  });
});

describe('counting who helps with what', () => {
  const shelter: FinderValue = { filter: 'service', id: 'shelter', names: ['Hébergement'] };
  const openTwo = () =>
    new SmallFinder(
      [
        { id: 'a', values: { service: ['shelter'], province: ['zagora'] } },
        { id: 'b', values: { service: ['shelter'], province: ['guelmim'] } },
      ],
      'fr',
      [shelter],
    );
  const filters = { service: ['shelter'] };

  it('costs one file for all provinces', async () => {
    const small = openTwo();
    const counts = await small.finder.countAmong('province', { filters });
    expect([...counts]).toEqual([
      ['guelmim', 1],
      ['zagora', 1],
    ]);
    expect(listSent(small, 'helps')).toEqual(['helps/with/service/shelter.txt']);
  });

  it('for the nearest provinces costs one file, too', async () => {
    const small = openTwo();
    const nearest = await small.finder.nearest('guelmim', { filters }, 3);
    expect(nearest.map(({ id, count }) => [id, count])).toEqual([['zagora', 1]]);
    expect(listSent(small, 'helps')).toEqual(['helps/with/service/shelter.txt']);
  });
});
