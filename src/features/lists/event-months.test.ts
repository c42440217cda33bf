import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { listEventMonths, monthPathOf } from './event-months.ts';

function listMonths(
  ...events: { id: string; starts?: string; ends?: string; startTime?: string }[]
) {
  return listEventMonths(buildDirectory({ events }, [], '2026-11-28')).map(
    ({ month, days, undated, count }) => {
      const told = [...days].map(
        ([day, found]) => `${day}: ${found.map(({ id }) => id).join(', ')}`,
      );
      return [month, ...told, ...undated.map(({ id }) => `? ${id}`), count];
    },
  );
}

it('has the next months with events, day by day, those of the day in the order of their times', () => {
  expect(
    listMonths(
      { id: 'evening', starts: '2026-12-05', startTime: '18:00' },
      { id: 'all-day', starts: '2026-12-05' },
      { id: 'morning', starts: '2026-12-05', startTime: '09:00' },
      { id: 'in-march', starts: '2027-03' },
      { id: 'days', starts: '2026-11-27', ends: '2026-12-01' },
    ),
  ).toEqual([
    ['2026-11', '28: days', '29: days', '30: days', 1],
    ['2026-12', '1: days', '5: all-day, morning, evening', 4],
    ['2027-03', '? in-march', 1],
  ]);
});

it('leaves out what is over and what nobody knows the month of', () => {
  expect(
    listMonths(
      { id: 'over', starts: '2026-11-27' },
      { id: 'some-day', starts: '2027' },
      { id: 'undated' },
    ),
  ).toEqual([]);
});

it('has a page for twelve months at most, however far ahead they are', () => {
  const events = Array.from({ length: 14 }, (_, at) => ({
    id: `in-${2030 + at}`,
    starts: `${2030 + at}-01-15`,
  }));
  const months = listMonths(...events);
  expect([months.length, months[0]?.[0], months.at(-1)?.[0]]).toEqual([12, '2030-01', '2041-01']);
  expect(monthPathOf('events', { month: '2030-01' })).toBe('events/months/2030-01');
});
