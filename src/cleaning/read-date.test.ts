import { expect, it } from 'vitest';
import { findDateOrder, readDate } from './read-date.ts';

it('finds out in a list which number is the day', () => {
  expect(findDateOrder(['01/02/2011', '13/02/2011'])).toBe('day-first');
  expect(findDateOrder(['01/02/2011', '12/31/2011'])).toBe('month-first');
  expect(findDateOrder(['01/02/2011', '2011-12-31'])).toBeUndefined();
  expect(findDateOrder(['13/02/2011', '12/31/2011'])).toBeUndefined();
});

it('reads a date by the order of its list', () => {
  expect(readDate('12/03/2011', 'fr')).toBe('2011-03-12');
  expect(readDate('12/03/2011', 'en', 'month-first')).toBe('2011-12-03');
  expect(readDate('12/03/2011', 'en', 'day-first')).toBe('2011-03-12');
  expect(readDate('2022-04-28T16:53:11Z', 'fr')).toBe('2022-04-28');
  expect(readDate('12/03/2011 00:00', 'fr')).toBe('2011-03-12');
});
