import { describe, expect, it } from 'vitest';
import { listRamadans } from './list-ramadans.ts';

const write = (periods: ReturnType<typeof listRamadans>) =>
  periods.map(([from, to]) => [from, to].map(writeDay));
const writeDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const days = (from: string, to: string) => ({ from, to });

describe('listRamadans', () => {
  it('expects Ramadan as Morocco kept it in 2025, a day after Umm al-Qura', () => {
    expect(write(listRamadans(undefined, '2025-01-10'))[0]).toEqual(['2025-03-02', '2025-03-30']);
  });

  it('looks two years ahead, and leaves out what is over', () => {
    expect(write(listRamadans(undefined, '2026-11-22'))).toEqual([
      ['2027-02-09', '2027-03-09'],
      ['2028-01-29', '2028-02-26'],
    ]);
    expect(write(listRamadans(undefined, '2027-03-09'))[0]).toEqual(['2027-02-09', '2027-03-09']);
    expect(write(listRamadans(undefined, '2027-03-10'))[0]).toEqual(['2028-01-29', '2028-02-26']);
  });

  it('finds the two Ramadans of 2030', () => {
    const starts = write(listRamadans(undefined, '2030-01-01')).map(([from]) => from);
    expect(starts.slice(0, 2)).toEqual(['2030-01-06', '2030-12-27']);
  });

  it('lets the table win, for the month that it names only', () => {
    const sighted = [days('2026-02-19', '2026-03-20'), days('2027-02-08', '2027-03-09')];
    expect(write(listRamadans(sighted, '2026-11-22'))).toEqual([
      ['2027-02-08', '2027-03-09'],
      ['2028-01-29', '2028-02-26'],
    ]);
  });
});
