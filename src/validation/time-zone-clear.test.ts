import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { timeZoneClear } from './time-zone-clear.ts';

function check(...lines: string[]) {
  const text = `places:\n  - precision: country\n${lines.map((line) => `    ${line}\n`).join('')}`;
  return timeZoneClear.check(buildContent({ 'associations/amal': text }), { today: '2025-11-22' });
}
const hours = ['hours:', '  week: Mo 09:00-12:00'];

describe('time-zone-clear', () => {
  it('asks nothing where a country has one time, or no hours are given', () => {
    expect(check(...hours)).toEqual([]);
    expect(check('country: BE', ...hours)).toEqual([]);
    expect(check('country: DE', ...hours)).toEqual([]);
    expect(check('country: US')).toEqual([]);
  });

  it('asks for the zone where a country has several, and takes one of these', () => {
    const issues = check('country: ES', ...hours);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:5:7 time-zone-unclear']);
    expect(issues[0]).toMatchObject({ severity: 'error', values: { found: '', country: 'ES' } });
    expect(String(issues[0]?.values.zones)).toMatch(/^[A-Za-z/_]+(?:, [A-Za-z/_]+)+$/);
    expect(String(issues[0]?.values.zones)).toContain('Europe/Madrid');
    expect(check('country: ES', ...hours, '  timeZone: Europe/Madrid')).toEqual([]);
  });

  it('refuses a zone of another country, and one that is none', () => {
    const elsewhere = check(...hours, '  timeZone: Europe/Paris');
    expect(listIssues(elsewhere)).toEqual(['associations/amal.yaml:5:17 time-zone-unclear']);
    expect(elsewhere[0]?.values).toMatchObject({
      found: 'Europe/Paris',
      zones: 'Africa/Casablanca',
    });
    expect(check('country: US', ...hours, '  timeZone: America/Nowhere')).toHaveLength(1);
  });
});
