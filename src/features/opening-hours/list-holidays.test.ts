import { describe, expect, it } from 'vitest';
import { type Holiday, listHolidays } from './list-holidays.ts';

const writeDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const list = (table: Holiday[], today: string) =>
  listHolidays(table, today).map(([from, to]) => [from, to].map(writeDay).join(' '));

const throne: Holiday = { name: { fr: 'Fête du Trône' }, every: '07-30' };
const unity: Holiday = { name: { fr: 'Fête de l’Unité' }, every: '10-31', since: 2025 };
const fitr: Holiday = { name: { fr: 'Aïd al-Fitr' }, lunar: '10-01', length: 2 };

describe('listHolidays', () => {
  it('computes fixed days of each year for two years ahead', () => {
    expect(list([throne], '2026-07-30')).toEqual([
      '2026-07-30 2026-07-30',
      '2027-07-30 2027-07-30',
      '2028-07-30 2028-07-30',
    ]);
    expect(list([throne], '2026-07-31')[0]).toBe('2027-07-30 2027-07-30');
  });

  it('knows since when a day is one, and that not every year has a 29 February', () => {
    expect(list([unity], '2023-06-01')).toEqual([]);
    expect(list([unity], '2024-01-01')).toEqual(['2025-10-31 2025-10-31']);
    expect(list([{ ...throne, every: '02-29' }], '2026-11-28')).toEqual(['2028-02-29 2028-02-29']);
  });

  it('keeps a feast of several days that began in the year before', () => {
    expect(list([{ ...throne, every: '12-31', length: 3 }], '2027-01-02')[0]).toBe(
      '2026-12-31 2027-01-02',
    );
  });

  it('expects feasts of the moon from the calendar, the days around them too', () => {
    expect(list([fitr], '2026-11-28')).toEqual(['2027-03-09 2027-03-12', '2028-02-26 2028-02-29']);
  });

  it('lets the table win, for the year that it names only', () => {
    const days = [{ from: '2027-03-09', to: '2027-03-10' }];
    expect(list([{ ...fitr, days }], '2026-11-28')).toEqual([
      '2027-03-09 2027-03-10',
      '2028-02-26 2028-02-29',
    ]);
    const expected = [{ from: '2027-03-10', to: '2027-03-11', expected: true }];
    expect(list([{ ...fitr, days: expected }], '2026-11-28')[0]).toBe('2027-03-09 2027-03-12');
  });

  it('says of each what the page says, and whether its day is sure', () => {
    const listed = listHolidays([throne, fitr], '2026-11-28', (name, isExpected) =>
      [name.fr, isExpected].join(' '),
    );
    expect(listed.slice(0, 2).map(([, , text]) => text)).toEqual([
      'Aïd al-Fitr true',
      'Fête du Trône false',
    ]);
  });

  it('is empty without a table: another country writes its own', () => {
    expect(listHolidays(undefined, '2026-11-28')).toEqual([]);
  });
});
