import { describe, expect, it } from 'vitest';
import { isMany, joinAlike, listMonths } from './list-months.ts';
import type { ToldChange } from './tell-change.ts';

const order = ['tangier', 'souss'];
const change = (day: string, id: string, more: Partial<ToldChange> = {}): ToldChange => ({
  day,
  id,
  collection: 'associations',
  kind: 'changed',
  name: { fr: id },
  region: 'souss',
  ...more,
});
const many = (count: number, day: string, more: Partial<ToldChange> = {}) =>
  Array.from({ length: count }, (_, index) => change(day, `a-${index}`, more));

describe('months of changes', () => {
  it('are groups of regions in the order of the country, what is in none last', () => {
    const months = listMonths(
      [
        change('2026-11-20', 'a', { region: undefined }),
        change('2026-11-19', 'b'),
        change('2026-11-18', 'c', { region: 'tangier' }),
        change('2026-10-01', 'd'),
      ],
      order,
    );
    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
    expect(months[0]?.regions.map(({ region }) => region)).toEqual(['tangier', 'souss', undefined]);
  });

  it('say in one line that a day added very many, by region', () => {
    const [month] = listMonths(
      [
        ...many(100, '2026-11-20', { kind: 'added' }),
        ...many(89, '2026-11-20', { kind: 'added', region: 'tangier' }),
      ],
      order,
    );
    expect(month?.regions).toEqual([]);
    expect(month?.many).toEqual([
      {
        day: '2026-11-20',
        collection: 'associations',
        kind: 'added',
        count: 189,
        regions: [
          { region: 'tangier', count: 89 },
          { region: 'souss', count: 100 },
        ],
      },
    ]);
  });

  it('do not grow: of what is too much they say how many there are in each region', () => {
    const days = Array.from(
      { length: 28 },
      (_, day) => `2026-11-${String(28 - day).padStart(2, '0')}`,
    );
    const changes = days.flatMap((day) => many(6, day)).concat(change('2026-10-02', 'old'));
    const [november, october] = listMonths(changes, order, { mostOfAMonth: 10, mostOfAll: 10 });
    expect(november?.regions.flatMap((each) => each.changes)).toHaveLength(10);
    expect(november?.more).toEqual([{ region: 'souss', count: 158 }]);
    expect(october?.more).toEqual([{ region: 'souss', count: 1 }]);
  });

  it('count those whose name may not be said', () => {
    const [only] = joinAlike(
      [change('2026-11-20', 'refuge', { kind: 'removed', name: undefined })],
      order,
    );
    expect(only && isMany(only) && only.count).toBe(1);
    expect(JSON.stringify(only)).not.toContain('refuge');
  });
});
