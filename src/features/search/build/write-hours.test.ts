import { expect, it } from 'vitest';
import { writeHours } from './write-hours.ts';

type Hours = Parameters<typeof writeHours>[0][number]['hours'];
type Schedule = Hours[number]['schedule'];
const at = (region: string, schedule: unknown) => ({ region, schedule: schedule as Schedule });
const calendar = { ramadans: [] } as unknown as Parameters<typeof writeHours>[1];
const [weekdays, evenings] = [[[540, 1020]], [[1080, 1200]]];

it('writes who has the same hours once, each number as a step from the one before', () => {
  const records = Array.from({ length: 12 }, (): { hours: Hours } => ({ hours: [] }));
  for (const number of [1, 4, 9, 11]) records[number] = { hours: [at('souss', weekdays)] };
  records[5] = { hours: [at('souss', evenings), at('oriental', weekdays)] };
  const hoursIn = writeHours(records, calendar);
  expect(hoursIn('souss')).toEqual({
    ...calendar,
    hours: [
      [[1, 3, 5, 2], ...weekdays],
      [[5], ...evenings],
    ],
  });
  expect(hoursIn('oriental').hours).toEqual([[[5], ...weekdays]]);
  expect(hoursIn('nowhere').hours).toEqual([]);
});

it('counts an association once that has the same hours at two places', () => {
  const hours = [at('souss', weekdays), at('souss', weekdays)];
  expect(writeHours([{ hours }], calendar)('souss').hours).toEqual([[[0], ...weekdays]]);
});
