import { describe, expect, it } from 'vitest';
import type { OwnedFigure, ResultFigure } from './gather-figures.ts';
import { groupFigures, hasSameUnit, sumFigures } from './group-figures.ts';

const trained = { fr: 'femmes formées', en: 'women trained' };
const documents = {
  report: { id: 'report', title: { fr: 'Rapport' } },
  news: { id: 'news', title: { fr: 'Journal' }, url: 'https://journal.example/' },
};

function figure(
  owner: string,
  value: number,
  more: Partial<ResultFigure> = {},
  collection: OwnedFigure['collection'] = 'projects',
): OwnedFigure {
  const sources = Object.values(documents);
  const result = { value, unit: trained, source: 'report', ...more };
  return { result, collection, owner: { id: owner, name: { fr: owner }, sources } };
}

describe('figures add up', () => {
  it('where each is of another project and all have the same unit', () => {
    expect(sumFigures([figure('a', 40), figure('b', 60)])).toEqual({
      value: 100,
      atLeast: false,
      sources: 1,
    });
  });

  it('to at least so much where one of them is “at least”, and from so many documents as there are', () => {
    const other = figure('b', 60, { atLeast: true, source: 'news' });
    expect(sumFigures([figure('a', 40), other])).toEqual({ value: 100, atLeast: true, sources: 2 });
  });

  it('not where units differ, whatever they count', () => {
    const met = figure('b', 200, { unit: { fr: 'femmes sensibilisées' }, counts: 'women' });
    expect(sumFigures([figure('a', 40, { counts: 'women' }), met])).toBeUndefined();
  });

  it('not where a project tells the same at two times', () => {
    const years = [figure('a', 40, { when: '2023' }), figure('a', 60, { when: '2024' })];
    expect(sumFigures([...years, figure('b', 1)])).toBeUndefined();
  });

  it('not with what the programme says of itself, which may hold what its projects say', () => {
    expect(sumFigures([figure('all', 100, {}, 'programmes'), figure('a', 40)])).toBeUndefined();
  });
});

describe('units agree', () => {
  it('in every language that both are written in, whatever the case and accents', () => {
    expect(hasSameUnit(trained, { fr: 'Femmes formees', de: 'Frauen' })).toBe(true);
    expect(hasSameUnit(trained, { fr: 'femmes formées', en: 'women met' })).toBe(false);
    expect(hasSameUnit(trained, { de: 'Frauen' })).toBe(false);
  });
});

it('compares what counts the same, or has the same unit, and nothing that stands alone', () => {
  const groups = groupFigures([
    figure('a', 100, { counts: 'women' }),
    figure('a', 4, { unit: { fr: 'centres' } }),
    figure('b', 400, { counts: 'women', unit: { fr: 'femmes soutenues' } }),
    figure('b', 6, { unit: { fr: 'coopératives' } }),
    figure('c', 3, { unit: { fr: 'Coopératives' } }),
    figure('c', 40, { counts: 'youth' }),
  ]);
  expect(groups.map(({ figures }) => figures.map(({ result }) => result.value))).toEqual([
    [100, 400],
    [6, 3],
  ]);
  expect(groups.map(({ counts, sum }) => [counts, sum?.value])).toEqual([
    ['women', undefined],
    [undefined, 9],
  ]);
});
