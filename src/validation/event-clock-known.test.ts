import { expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { eventClockKnown } from './event-clock-known.ts';

function check(...lines: string[]) {
  const content = buildContent({ 'events/fair': lines.map((line) => `${line}\n`).join('') });
  return listIssues(eventClockKnown.check(content, { today: '2025-11-22' }));
}
const at = ['starts: "2026-01-05"', 'startTime: "18:30"'];
const place = (country: string) => ['place:', `  country: ${country}`, '  precision: country'];

it('asks nothing in Morocco, in a country of one clock, or where no time is given', () => {
  expect(check(...at)).toEqual([]);
  expect(check(...at, ...place('BE'))).toEqual([]);
  expect(check('starts: "2026-01-05"', ...place('US'))).toEqual([]);
});

it('asks for the zone in a country of several', () => {
  expect(check(...at, ...place('US'))).toEqual(['events/fair.yaml:2:12 event-clock-unknown']);
  expect(check(...at, 'timeZone: America/New_York', ...place('US'))).toEqual([]);
});

it('takes any clock for what takes place in no place, and no other than its own for a place', () => {
  expect(check(...at, 'timeZone: Europe/Paris')).toEqual([]);
  const wrong = ['events/fair.yaml:3:11 event-clock-unknown'];
  expect(check(...at, 'timeZone: Europe/Safi')).toEqual(wrong);
  expect(check(...at, 'timeZone: Europe/Paris', ...place('MA'))).toEqual(wrong);
});
