import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { eventZoneClear } from './event-zone-clear.ts';

function check(text: string) {
  const content = buildContent({ 'events/fair': text });
  return listIssues(eventZoneClear.check(content, { today: '2026-11-30' }));
}
const time = 'startTime: "18:00"\n';
const placed = (country: string) => `place:\n  country: ${country}\n  precision: country\n`;

describe('event-zone-clear', () => {
  it('asks nothing at home, online, and abroad where a country has one clock', () => {
    expect(check(time)).toEqual([]);
    expect(check(`${time}timeZone: America/New_York\n`)).toEqual([]);
    expect(check(`${time}${placed('BE')}`)).toEqual([]);
    expect(check(placed('CA'))).toEqual([]);
  });

  it('asks for the zone of a time in a country of several clocks', () => {
    expect(check(`${time}${placed('CA')}`)).toEqual(['events/fair.yaml:1:12 event-zone-unclear']);
    expect(check(`${time}timeZone: America/Toronto\n${placed('CA')}`)).toEqual([]);
  });

  it('refuses a zone of another country, and one that is none', () => {
    const elsewhere = `timeZone: Europe/Paris\n${placed('CA')}`;
    expect(check(elsewhere)).toEqual(['events/fair.yaml:1:11 event-zone-unclear']);
    expect(check('timeZone: Europe/Atlantis\n')).toEqual([
      'events/fair.yaml:1:11 event-zone-unknown',
    ]);
  });
});
