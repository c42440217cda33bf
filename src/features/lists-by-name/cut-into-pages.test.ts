import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPages } from './cut-into-pages.ts';

const initial = (name: string) => name.charAt(0);

describe('a list by name', () => {
  it('says where each letter begins, also within a page and where it goes over several', () => {
    const names = ['a1', 'a2', 'b1', 'b2', 'b3', 'b4', 'b5', 'c1'];
    const { pages, letters, count } = cutIntoPages(names, initial, 3);
    expect(count).toBe(8);
    expect(letters).toEqual([
      { letter: 'a', count: 2, page: 1 },
      { letter: 'b', count: 5, page: 1 },
      { letter: 'c', count: 1, page: 3 },
    ]);
    expect(pages[1]).toEqual({ number: 2, sections: [{ letter: 'b', items: ['b2', 'b3', 'b4'] }] });
  });

  it('of nobody has no page', () => {
    expect(cutIntoPages([], initial, 3)).toEqual({ pages: [], letters: [], count: 0 });
  });

  const sortedNames = fc
    .array(fc.string({ minLength: 1, unit: fc.constantFrom(...'abcdz') }))
    .map((names) => names.sort());

  it('holds everybody once and in order, on no more pages than it takes', () => {
    fc.assert(
      fc.property(sortedNames, fc.integer({ min: 1, max: 9 }), (names, size) => {
        const { pages } = cutIntoPages(names, initial, size);
        const held = pages.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
        expect(held).toEqual(names);
        expect(pages).toHaveLength(Math.ceil(names.length / size));
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      }),
    );
  });

  it('leads by each letter to the page on which its first name stands', () => {
    fc.assert(
      fc.property(sortedNames, fc.integer({ min: 1, max: 9 }), (names, size) => {
        const { pages, letters } = cutIntoPages(names, initial, size);
        for (const { letter, count, page } of letters) {
          const own = names.filter((name) => initial(name) === letter);
          const section = pages[page - 1]?.sections.find((each) => each.letter === letter);
          expect([own.length, own[0]]).toEqual([count, section?.items[0]]);
        }
        expect(letters.reduce((sum, { count }) => sum + count, 0)).toBe(names.length);
      }),
    );
  });
});
